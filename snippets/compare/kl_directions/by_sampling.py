import torch

p = torch.tensor([0.7, 0.2, 0.1], dtype=torch.float64)  # the reference, fixed
logits = torch.tensor([0.0, 1.0, 2.0], dtype=torch.float64, requires_grad=True)
log_q = logits.log_softmax(0)
q = log_q.exp()
log_ratio = log_q - p.log()

# the average over samples drawn from the model, here exactly: weights q, not learned
drawn = q.detach()
losses = {
    "reverse KL, exact": (q * log_ratio).sum(),
    "mean of log q - log p": (drawn * log_ratio).sum(),
    "score function": (drawn * log_q * log_ratio.detach()).sum(),
    "half the square": (drawn * log_ratio**2 / 2).sum(),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, logits, retain_graph=True)
    row = [round(value, 4) + 0.0 for value in gradient.tolist()]
    print(f"{name:22} value {loss.item():7.4f}  gradient {row}")
    #> reverse KL, exact      value  1.1254  gradient [-0.286, -0.226, 0.512]
    #> mean of log q - log p  value  1.1254  gradient [0.0, 0.0, 0.0]
    #> score function         value -0.1388  gradient [-0.286, -0.226, 0.512]
    #> half the square        value  1.3888  gradient [-0.286, -0.226, 0.512]
