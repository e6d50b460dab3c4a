(async () => {
  const find = (which) => document.querySelector('.languages ' + which);
  for (const tag of navigator.languages) {
    const like = `[lang|=${tag.split('-')[0]}]`;
    if (find(like + '[aria-current]')) return;
    const link = find(`[rel][lang=${tag}]`) ?? find('[rel]' + like);
    if (!link) continue;
    const also = link.cloneNode(true);
    find('').append(also);
    also.text = (await (await fetch('/languages.json')).json())[link.lang];
    return;
  }
})();
