import matplotlib.pyplot as plt
import torch
from gan_loss import discriminator_loss, generator_loss

fake = torch.linspace(-5, 5, 401, dtype=torch.float64)
sure = torch.full_like(fake, 1e3)  # a real sample that costs nothing
figure, (left, right) = plt.subplots(1, 2)

for kind, style in [("minimax", ":"), ("non_saturating", "-"), ("hinge", "--")]:
    if kind != "minimax":
        left.plot(fake, discriminator_loss(sure, fake, kind, "none"), style)
    right.plot(fake, generator_loss(fake, kind, "none"), style)
left.lines[0].set_color("C1")
left.lines[1].set_color("C2")

square = discriminator_loss(torch.ones_like(fake), fake, "least_squares", "none")
left.plot(fake, square, "-.", color="C3")
right.plot(fake, generator_loss(fake, "least_squares", "none"), "-.")
left.set(title="discriminator on a fake", xlabel="score of the fake", ylim=(-6, 10))
right.set(title="generator", xlabel="score of the fake", ylim=(-6, 10))
right.legend(["minimax", "non-saturating", "hinge", "least squares"], loc="lower left")
plt.show()
