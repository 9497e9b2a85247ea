// A figure that moves: where its frames differ stands a group with a child for each, and the slider says which is shown.
// A small copy of a figure, which refers to what that draws, has a slider of its own: both say the same.
const whole = (slider) => {
  const copy = slider.closest("[data-of]");
  return copy ? document.getElementById(copy.dataset.of).closest("figure") : slider.closest("figure");
};
const copies = (figure) => [...document.querySelectorAll("[data-of] input")].filter((each) => whole(each) === figure);

function show(slider) {
  const stop = slider.valueAsNumber;
  const figure = whole(slider);
  for (const group of figure.querySelectorAll(".moves")) {
    [...group.children].forEach((frame, number) => {
      if (number === stop) frame.removeAttribute("display");
      else frame.setAttribute("display", "none");
    });
  }
  const name = JSON.parse(slider.dataset.stops)[stop];
  for (const each of [...figure.querySelectorAll("input"), ...copies(figure)]) {
    each.value = stop;
    each.setAttribute("aria-valuetext", name);
    each.nextElementSibling.textContent = name;
  }
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
