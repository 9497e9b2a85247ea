from textwrap import fill

import torch
from torch.nn import functional as F

student = torch.tensor([[1.0, 0.0]], requires_grad=True)
with torch.inference_mode():
    teacher = torch.tensor([[2.0, 1.0]]).softmax(1)

for call in [
    lambda: F.kl_div(student.log_softmax(1), teacher, reduction="batchmean"),
    lambda: F.cross_entropy(student, teacher),
    lambda: F.mse_loss(student, teacher),
    lambda: teacher.add_(1),
    lambda: teacher.requires_grad_(),
]:
    try:
        call().backward()
    except RuntimeError as error:
        print(fill(str(error), 76))
        #> Inference tensors cannot be saved for backward. Please do not use Tensors
        #> created in inference mode in computation tracked by autograd. To work around
        #> this, you can make a clone to get a normal tensor and use it in autograd, or
        #> use `torch.no_grad()` instead of `torch.inference_mode()`.
        #> Inference tensors cannot be saved for backward. Please do not use Tensors
        #> created in inference mode in computation tracked by autograd. To work around
        #> this, you can make a clone to get a normal tensor and use it in autograd, or
        #> use `torch.no_grad()` instead of `torch.inference_mode()`.
        #> Inference tensors cannot be saved for backward. Please do not use Tensors
        #> created in inference mode in computation tracked by autograd. To work around
        #> this, you can make a clone to get a normal tensor and use it in autograd, or
        #> use `torch.no_grad()` instead of `torch.inference_mode()`.
        #> Inplace update to inference tensor outside InferenceMode is not allowed.You
        #> can make a clone to get a normal tensor before doing inplace update.See
        #> https://github.com/pytorch/rfcs/pull/17 for more details.
        #> Setting requires_grad=True on inference tensor outside InferenceMode is not
        #> allowed.

# Repair
F.cross_entropy(student, teacher.clone()).backward()  # or no_grad for the teacher
print(student.grad)
#> tensor([[ 0.4621, -0.4621]])
