import torch

reference = torch.tensor([-30.0, -42.0, -25.0])  # mismatched answers
for policy in [[-30.0, -42.0, -25.0], [-29.0, -41.5, -24.0], [-33.0, -44.0, -31.0]]:
    estimate = (torch.tensor(policy) - reference).mean()
    # Repair: log it before it is clamped
    print(f"logged {estimate.clamp(min=0):.2f}, before the clamp {estimate:.2f}")
    #> logged 0.00, before the clamp 0.00
    #> logged 0.83, before the clamp 0.83
    #> logged 0.00, before the clamp -3.67
