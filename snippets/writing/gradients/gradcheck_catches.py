import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, residual):
        ctx.save_for_backward(residual)
        return residual.square()

    @staticmethod
    def backward(ctx, gradient):
        (residual,) = ctx.saved_tensors
        return gradient * residual  # should be 2 * residual


residual = torch.tensor([1.0, -3.0], dtype=torch.float64, requires_grad=True)
try:
    torch.autograd.gradcheck(Square.apply, residual)
except RuntimeError as error:
    print(str(error).splitlines()[0], *str(error).splitlines()[1:5], sep="\n")
    #> Jacobian mismatch for output 0 with respect to input 0,
    #> numerical:tensor([[ 2.0000,  0.0000],
    #>         [ 0.0000, -6.0000]], dtype=torch.float64)
    #> analytical:tensor([[ 1.,  0.],
    #>         [-0., -3.]], dtype=torch.float64)
