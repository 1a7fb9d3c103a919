// The texts of each picture that is printed, without blanks.
return Array.from(document.querySelectorAll('.wide svg')).map(picture =>
    Array.from(picture.querySelectorAll('text')).map(text => text.textContent.replace(/\s/g, '')));
