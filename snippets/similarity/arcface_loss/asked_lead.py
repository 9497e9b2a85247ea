import math

import torch
from arcface_loss import arcface_loss, cosface_loss

target = torch.tensor([0])

for rival in [50, 60, 90, 120, 150, 180]:
    other = math.cos(math.radians(rival))
    turned = math.cos(math.radians(rival) - 0.5)  # own cosine, ArcFace's logits equal
    arcface = arcface_loss(torch.tensor([[turned, other]]).double(), target)
    cosface = cosface_loss(torch.tensor([[other + 0.35, other]]).double(), target)
    leads = [rival - math.degrees(math.acos(own)) for own in (turned, other + 0.35)]
    print(f"rival at {rival:3}°: ArcFace asks {leads[0]:.1f}°, CosFace {leads[1]:.1f}°")
    #> rival at  50°: ArcFace asks 28.6°, CosFace 43.1°
    #> rival at  60°: ArcFace asks 28.6°, CosFace 28.2°
    #> rival at  90°: ArcFace asks 28.6°, CosFace 20.5°
    #> rival at 120°: ArcFace asks 28.6°, CosFace 21.4°
    #> rival at 150°: ArcFace asks 28.6°, CosFace 28.9°
    #> rival at 180°: ArcFace asks 28.6°, CosFace 49.5°
    assert abs(arcface - math.log(2)) < 1e-4 and abs(cosface - math.log(2)) < 1e-4
