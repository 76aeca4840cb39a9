import { type Html, html } from '../html.ts'
import { more, said } from './content.ts'
import { hint } from './label.ts'
import { type Textarea, textarea } from './textarea.ts'
import { type Plural, translated } from './translated.ts'

export interface CharacterCount extends Omit<Textarea, 'describedBy' | 'disabled'> {
  maxlength?: number | string | undefined
  maxwords?: number | string | undefined
  countType?: 'characters' | 'words' | undefined
  /** Per cent of the limit after which the count shows. */
  threshold?: number | string | undefined
  countMessage?: { classes?: string | undefined } | undefined
  /** `%{count}` stands for the limit. */
  textareaDescriptionText?: string | undefined
  charactersUnderLimitText?: Plural | undefined
  charactersAtLimitText?: string | undefined
  charactersOverLimitText?: Plural | undefined
  wordsUnderLimitText?: Plural | undefined
  wordsAtLimitText?: string | undefined
  wordsOverLimitText?: Plural | undefined
}

/** A long answer that says how much room is left. The limit is a help to the writer; it does not cut anything off. */
export function characterCount(asked: CharacterCount): Html {
  const id = asked.id || asked.name
  const unit = asked.countType || (asked.maxwords ? 'words' : undefined)
  const limit = asked.maxwords || asked.maxlength
  const says = asked.textareaDescriptionText || `You can enter up to %{count} ${unit === 'words' ? 'words' : 'characters'}`
  const count = hint({
    text: limit && says.replace('%{count}', String(limit)),
    id: `${id}-info`,
    classes: `govuk-character-count__message${more(asked.countMessage?.classes)}`,
  })
  return textarea({
    ...asked,
    describedBy: `${id}-info`,
    classes: `govuk-js-character-count${more(asked.classes)}`,
    formGroup: {
      classes: `govuk-character-count${more(asked.formGroup?.classes)}`,
      attributes: {
        'data-module': 'govuk-character-count',
        'data-maxlength': asked.maxlength,
        'data-maxwords': asked.maxwords,
        'data-threshold': asked.threshold,
        'data-count-type': unit,
        ...translated({
          textareaDescriptionText: limit || !asked.textareaDescriptionText ? undefined : { other: asked.textareaDescriptionText },
          charactersUnderLimitText: asked.charactersUnderLimitText,
          charactersAtLimitText: asked.charactersAtLimitText,
          charactersOverLimitText: asked.charactersOverLimitText,
          wordsUnderLimitText: asked.wordsUnderLimitText,
          wordsAtLimitText: asked.wordsAtLimitText,
          wordsOverLimitText: asked.wordsOverLimitText,
        }),
        ...asked.formGroup?.attributes,
      },
      ...(asked.formGroup?.beforeInput && { beforeInput: asked.formGroup.beforeInput }),
      afterInput: { html: html`${count}${said(asked.formGroup?.afterInput)}` },
    },
  })
}
