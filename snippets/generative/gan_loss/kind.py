import torch
from gan_loss import generator_loss

fake = torch.tensor([-6.0, 0.0, 6.0], dtype=torch.float64, requires_grad=True)

for kind in ["minimax", "non_saturating", "hinge", "least_squares"]:
    (slope,) = torch.autograd.grad(generator_loss(fake, kind, "sum"), fake)
    print(f"{kind:15}", [round(value, 4) for value in slope.tolist()])
    #> minimax         [-0.0025, -0.5, -0.9975]
    #> non_saturating  [-0.9975, -0.5, -0.0025]
    #> hinge           [-1.0, -1.0, -1.0]
    #> least_squares   [-7.0, -1.0, 5.0]
