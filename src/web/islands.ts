// What runs in the browser. Every page works without it: it only makes some of them quicker to use.
import { AddAnother, Alert, ButtonMenu, DatePicker, SortableTable } from '@ministryofjustice/frontend'
import { createAll, initAll } from 'govuk-frontend'

initAll()
for (const component of [AddAnother, Alert, ButtonMenu, DatePicker, SortableTable]) createAll(component)
