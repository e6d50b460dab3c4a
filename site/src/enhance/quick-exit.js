(() => {
  const link = document.querySelector('.quick-exit');
  let pressed = [];
  const leave = (event) => {
    event.preventDefault();
    document.title = '…';
    document.documentElement.hidden = true;
    location.replace(link.href);
  };
  link.addEventListener('click', leave);
  document.addEventListener('keydown', (event) => {
    if (event.repeat) return;
    pressed = event.key === 'Shift' ? [...pressed, event.timeStamp].slice(-3) : [];
    if (pressed.length === 3 && pressed[2] - pressed[0] < 5000) leave(event);
  });
})();
