// What runs in the browser. Every page works without it: it only makes some of them quicker to use.
import { AddAnother, Alert, ButtonMenu, DatePicker, SortableTable } from '@ministryofjustice/frontend'
import { createAll, initAll } from 'govuk-frontend'
import { keepDrafts } from './islands/draft.ts'
import { filterTables } from './islands/filter-table.ts'
import { printOnPress } from './islands/print-button.ts'
import { sayWhatIsUnsaved } from './islands/unsaved.ts'

initAll()
for (const component of [AddAnother, Alert, ButtonMenu, DatePicker, SortableTable]) createAll(component)
keepDrafts()
sayWhatIsUnsaved()
filterTables()
printOnPress()
