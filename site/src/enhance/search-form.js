(() => {
  const form = document.querySelector('.site-search');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${form.action}#q=${encodeURIComponent(form.elements[0].value.trim())}`;
  });
})();
