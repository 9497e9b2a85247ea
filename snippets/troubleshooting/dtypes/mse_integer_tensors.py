import torch
from torch.nn import functional as F

input, target = torch.tensor([2, 3, 10]), torch.tensor([3, 3, 4])

for function in [F.mse_loss, F.smooth_l1_loss, F.huber_loss]:
    for dtype in [torch.int64, torch.int32, torch.uint8, torch.bool]:
        try:
            function(input.to(dtype), target.to(dtype))
        except NotImplementedError as error:
            print(error)
            #> "mse_cpu" not implemented for 'Long'
            #> "mse_cpu" not implemented for 'Int'
            #> "mse_cpu" not implemented for 'Byte'
            #> "mse_cpu" not implemented for 'Bool'
            #> "smooth_l1_cpu" not implemented for 'Long'
            #> "smooth_l1_cpu" not implemented for 'Int'
            #> "smooth_l1_cpu" not implemented for 'Byte'
            #> "smooth_l1_cpu" not implemented for 'Bool'
            #> "huber_cpu" not implemented for 'Long'
            #> "huber_cpu" not implemented for 'Int'
            #> "huber_cpu" not implemented for 'Byte'
            #> "huber_cpu" not implemented for 'Bool'

# Repair
print(F.mse_loss(input.float(), target.float()))
#> tensor(12.3333)
