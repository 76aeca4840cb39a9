import { attributes, type Html, html } from '../html.ts'
import { type Dress, more, said } from './content.ts'
import { type Field, field } from './field.ts'
import { type Plural, translated } from './translated.ts'

export interface FileUpload extends Field, Dress {
  multiple?: boolean | undefined
  disabled?: boolean | undefined
  /** Lets a file be dropped on it, with JavaScript. */
  javascript?: boolean | undefined
  wrapperClasses?: string | undefined
  wrapperAttributes?: Dress['attributes']
  chooseFilesButtonText?: string | undefined
  noFileChosenText?: string | undefined
  multipleFilesChosenText?: Plural | undefined
  dropInstructionText?: string | undefined
  enteredDropZoneText?: string | undefined
  leftDropZoneText?: string | undefined
}

export const fileUpload = (asked: FileUpload): Html =>
  field(asked, (id, describedBy) => {
    const control = html`<input class="govuk-file-upload${more(asked.classes)}${asked.errorMessage && ' govuk-file-upload--error'}" id="${id}" name="${
      asked.name
    }" type="file"${attributes({
      disabled: asked.disabled,
      multiple: asked.multiple,
      'aria-describedby': describedBy || undefined,
    })}${attributes(asked.attributes)}>`
    const dropped = html`<div class="govuk-file-upload-wrapper${more(asked.wrapperClasses)}" data-module="govuk-file-upload"${attributes(
      translated({
        chooseFilesButtonText: asked.chooseFilesButtonText,
        noFileChosenText: asked.noFileChosenText,
        multipleFilesChosenText: asked.multipleFilesChosenText,
        dropInstructionText: asked.dropInstructionText,
        enteredDropZoneText: asked.enteredDropZoneText,
        leftDropZoneText: asked.leftDropZoneText,
      }),
    )}${attributes(asked.wrapperAttributes)}>${control}</div>`
    return html`${said(asked.formGroup?.beforeInput)}${asked.javascript ? dropped : control}${said(asked.formGroup?.afterInput)}`
  })
