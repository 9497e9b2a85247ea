import torch

router = torch.tensor([[4.0, 0.0], [0.0, 4.0], [4.0, 0.0], [4.0, 0.0]]).softmax(1)
token = torch.tensor([True, True, False, False])  # the last two are padding


def balance(router):
    chosen = torch.nn.functional.one_hot(router.argmax(1), 2).float()
    return (2 * (chosen.mean(0) * router.mean(0)).sum()).item()


print(f"wrong {balance(router):.4f}")
#> wrong 1.2410
print(f"right {balance(router[token]):.4f}")
#> right 1.0000
# The test: a balanced batch costs 1, with or without padding
assert abs(balance(router[token]) - 1) < 1e-6 < abs(balance(router) - 1)
