import torch
from torch.nn import functional as F

dtypes = [torch.float64, torch.float16, torch.int64, torch.uint8, torch.bool]

for loss in [F.mse_loss, F.l1_loss, F.smooth_l1_loss, F.huber_loss]:
    for dtype in dtypes:
        input = torch.tensor([2.5, 3.0], requires_grad=True)
        target = torch.tensor([1, 0]).to(dtype)
        step = "forward"
        try:
            value = loss(input, target)
            step = "backward"
            value.backward()
            result = f"{value.dtype}"
        except RuntimeError as error:
            result = f"{step}: {str(error).split(',')[0]}"
        print(f"{loss.__name__:14} {str(dtype)[6:]:8} {result}")
        #> mse_loss       float64  torch.float64
        #> mse_loss       float16  torch.float32
        #> mse_loss       int64    torch.float32
        #> mse_loss       uint8    torch.float32
        #> mse_loss       bool     torch.float32
        #> l1_loss        float64  torch.float64
        #> l1_loss        float16  torch.float32
        #> l1_loss        int64    torch.float32
        #> l1_loss        uint8    torch.float32
        #> l1_loss        bool     forward: Subtraction
        #> smooth_l1_loss float64  torch.float64
        #> smooth_l1_loss float16  torch.float32
        #> smooth_l1_loss int64    torch.float32
        #> smooth_l1_loss uint8    torch.float32
        #> smooth_l1_loss bool     torch.float32
        #> huber_loss     float64  backward: Found dtype Double but expected Float
        #> huber_loss     float16  backward: Found dtype Half but expected Float
        #> huber_loss     int64    backward: Found dtype Long but expected Float
        #> huber_loss     uint8    backward: Found dtype Byte but expected Float
        #> huber_loss     bool     backward: Found dtype Bool but expected Float
