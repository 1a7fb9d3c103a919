// The name of the element that has the focus, and whether what it folds is open.
const one = document.activeElement;
return one.tagName + (one.tagName === 'SUMMARY' ? ' ' + (one.parentElement.open ? 'open' : 'closed') : '');
