// The two design systems ship no types; this is all that our islands use of them.
type Component = new (root: Element) => object

declare module 'govuk-frontend' {
  export function initAll(): void
  export function createAll(component: Component): object[]
}

declare module '@ministryofjustice/frontend' {
  export const AddAnother: Component
  export const Alert: Component
  export const ButtonMenu: Component
  export const DatePicker: Component
  export const SortableTable: Component
}
