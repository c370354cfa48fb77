export default function ShelfPage() {
  return <main id="main" className="leaf" />
}
