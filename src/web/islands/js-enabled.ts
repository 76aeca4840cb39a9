// Run before the page is drawn, so that what needs scripts is never seen to jump.
document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
