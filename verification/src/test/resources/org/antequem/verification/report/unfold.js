document.querySelectorAll('details').forEach(one => { one.open = true; });
return document.querySelectorAll('details').length;
