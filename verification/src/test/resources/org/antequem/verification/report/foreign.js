// How many elements a page has that no report has.
return document.querySelectorAll('script, img, iframe, object, link, [onerror], [onload], [style]').length;
