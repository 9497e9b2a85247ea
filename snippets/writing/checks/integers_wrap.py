import torch

input = torch.tensor([10, 200], dtype=torch.uint8)  # two pixels
target = torch.tensor([20, 100], dtype=torch.uint8)

print((input - target).tolist(), (input - target).square().tolist())  # modulo 256
#> [246, 100] [100, 16]
print((input.float() - target.float()).square().tolist())
#> [100.0, 10000.0]
