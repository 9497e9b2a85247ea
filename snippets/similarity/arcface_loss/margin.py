import torch
from arcface_loss import arcface_loss, cosface_loss

cosine = torch.tensor([[0.8, 0.5]], dtype=torch.float64)
target = torch.tensor([0])

for margin in [0.0, 0.1, 0.35, 0.5]:
    arcface = arcface_loss(cosine, target, margin).item()
    cosface = cosface_loss(cosine, target, margin).item()
    print(f"{margin:4} ArcFace {arcface:.4f} CosFace {cosface:.4f}")
    #>  0.0 ArcFace 0.0000 CosFace 0.0000
    #>  0.1 ArcFace 0.0000 CosFace 0.0000
    #> 0.35 ArcFace 0.0521 CosFace 3.2400
    #>  0.5 ArcFace 5.4819 CosFace 12.8000
