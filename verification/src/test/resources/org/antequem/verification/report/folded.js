// The texts that are folded when a page is opened, each step of an argument by itself, without blanks.
const own = step => Array.from(step.childNodes)
    .filter(node => node.nodeName !== 'UL' && node.nodeName !== 'DETAILS')
    .map(node => node.textContent)
    .join('');
return Array.from(document.querySelectorAll('details.part li, details.step > summary'))
    .map(step => own(step).replace(/\s/g, ''));
