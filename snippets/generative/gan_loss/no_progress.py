import math

import torch
from gan_loss import discriminator_loss, generator_loss

undecided = torch.zeros(1)  # a discriminator that knows nothing, or a perfect generator
for kind in ["minimax", "non_saturating", "hinge", "least_squares"]:
    pair = (
        discriminator_loss(undecided, undecided, kind),
        generator_loss(undecided, kind),
    )
    print(kind, [round(value.item(), 4) for value in pair])
    #> minimax [1.3863, -0.6931]
    #> non_saturating [1.3863, 0.6931]
    #> hinge [2.0, 0.0]
    #> least_squares [0.5, 0.5]
print(round(2 * math.log(2), 4), round(math.log(2), 4))
#> 1.3863 0.6931
