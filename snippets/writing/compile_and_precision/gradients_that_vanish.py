import torch

gradient = torch.tensor([1e-3, 1e-6, 3e-8, 1e-8])
print("as it is", [f"{g:.3g}" for g in gradient.half().tolist()])
#> as it is ['0.001', '1.01e-06', '5.96e-08', '0']

scale = 2.0**16
scaled = (gradient * scale).half()  # what backward() of scale * loss computes
print("scaled  ", [f"{g:.3g}" for g in scaled.tolist()])
#> scaled   ['65.6', '0.0656', '0.00197', '0.000655']
restored = scaled.float() / scale  # back in float32, before the step
print("restored", [f"{g:.3g}" for g in restored.tolist()])
#> restored ['0.001', '1e-06', '3e-08', '1e-08']
