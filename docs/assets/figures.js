// A figure that moves: where its frames differ stands a group with a child for each, and the slider says which is shown.
function show(slider) {
  const stop = slider.valueAsNumber;
  for (const group of slider.closest("figure").querySelectorAll(".moves")) {
    [...group.children].forEach((frame, number) => {
      if (number === stop) frame.removeAttribute("display");
      else frame.setAttribute("display", "none");
    });
  }
  const name = JSON.parse(slider.dataset.stops)[stop];
  slider.setAttribute("aria-valuetext", name);
  slider.nextElementSibling.textContent = name;
}

const playing = new Map();
function pause(button) {
  clearInterval(playing.get(button));
  playing.delete(button);
  button.textContent = "Play";
}

function play(button) {
  const slider = button.nextElementSibling;
  if (slider.value === slider.max) slider.value = 0;
  else slider.stepUp();
  show(slider);
  button.textContent = "Pause";
  playing.set(button, setInterval(() => {
    slider.stepUp();
    show(slider);
    if (slider.value === slider.max) pause(button);
  }, 600));
}

document.addEventListener("input", ({ target }) => {
  if (!target.matches(".atlas-stops input")) return;
  pause(target.previousElementSibling);
  show(target);
});
document.addEventListener("click", ({ target }) => {
  if (target.matches(".atlas-stops button")) (playing.has(target) ? pause : play)(target);
});
