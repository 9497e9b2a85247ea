import torch
from torch.nn import functional as F

one = torch.ones(2)
losses = {
    "mse_loss": F.mse_loss,
    "l1_loss": F.l1_loss,
    "huber_loss": F.huber_loss,
    "smooth_l1_loss": F.smooth_l1_loss,
    "binary_cross_entropy": F.binary_cross_entropy,
    "..._with_logits": F.binary_cross_entropy_with_logits,
    "multilabel_soft_margin": F.multilabel_soft_margin_loss,
    "soft_margin_loss": F.soft_margin_loss,
    "margin_ranking_loss": lambda x, y: F.margin_ranking_loss(x, one, y),
    "hinge_embedding_loss": F.hinge_embedding_loss,
    "poisson_nll_loss": F.poisson_nll_loss,
    "gaussian_nll_loss": lambda x, y: F.gaussian_nll_loss(x, y, one),
    "kl_div": lambda x, y: F.kl_div(x, y, reduction="sum"),
}
names = ["int64", "uint8", "bool", "float64", "float16", "bfloat16"]
table = [["input is float32", *names]]
for name, loss in losses.items():
    results = [name]
    for dtype in names:
        x = torch.tensor([0.25, 0.5], requires_grad=True)
        try:
            result = "."
            value = loss(x, torch.tensor([1, 1]).to(getattr(torch, dtype)))
            result = "backward"  # the forward pass was fine
            value.backward()
            right = torch.isclose(loss(x, one), value.float(), rtol=0.01)
            result = (
                str(value.dtype)[6:] if right and x.grad.isfinite().all() else "wrong"
            )
        except RuntimeError:
            pass
        results.append(result)
    table.append(results)
for first, *rest in table:
    print((f"{first:22} " + " ".join(f"{cell:8}" for cell in rest)).rstrip())
    #> input is float32       int64    uint8    bool     float64  float16  bfloat16
    #> mse_loss               float32  float32  float32  float64  float32  float32
    #> l1_loss                float32  float32  .        float64  float32  float32
    #> huber_loss             backward backward backward backward backward backward
    #> smooth_l1_loss         float32  float32  float32  float64  float32  float32
    #> binary_cross_entropy   .        .        .        .        .        .
    #> ..._with_logits        .        .        .        float64  float16  bfloat16
    #> multilabel_soft_margin float32  float32  .        float64  float32  float32
    #> soft_margin_loss       float32  wrong    backward float32  float32  float32
    #> margin_ranking_loss    float32  wrong    .        float64  float32  float32
    #> hinge_embedding_loss   float32  float32  float32  float32  float32  float32
    #> poisson_nll_loss       float32  float32  float32  float64  float32  float32
    #> gaussian_nll_loss      float32  float32  .        float64  float32  float32
    #> kl_div                 .        .        .        float64  float32  float32
