import matplotlib.pyplot as plt
import torch
from gan_loss import discriminator_loss, generator_loss

fake = torch.linspace(-5, 5, 401, dtype=torch.float64)
sure = torch.full_like(fake, 1e3)  # a real sample that costs nothing
figure, (left, right) = plt.subplots(1, 2)

left.plot(fake, discriminator_loss(sure, fake, "minimax", "none"), "C0-")
left.plot(fake, discriminator_loss(sure, fake, "hinge", "none"), "C2--")
square = discriminator_loss(torch.ones_like(fake), fake, "least_squares", "none")
left.plot(fake, square, "C3-.")
right.plot(fake, generator_loss(fake, "minimax", "none"), "C1:")
for kind, style in [
    ("non_saturating", "C0-"),
    ("hinge", "C2--"),
    ("least_squares", "C3-."),
]:
    right.plot(fake, generator_loss(fake, kind, "none"), style)

left.text(-1.4, 8.6, "least squares", color="C3", ha="center")
left.text(5.1, 6, "hinge", color="C2")
left.text(-4.9, -1.6, "minimax and non-saturating", color="C0")
right.text(-1.4, 8.6, "least squares", color="C3")
right.text(-4.9, -2, "minimax", color="C1")
right.text(5.9, -1.2, "non-saturating", color="C0", ha="right")
right.text(2.4, -4.2, "hinge", color="C2", ha="right")
left.set(title="discriminator on a fake", xlabel="score of the fake", ylim=(-6, 10))
left.set_xlim(-5, 5)
right.set_xlim(-5, 6)
right.set(title="generator", xlabel="score of the fake", ylim=(-6, 10))
plt.show()
