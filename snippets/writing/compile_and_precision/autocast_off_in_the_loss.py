import torch


def similarity(embedding):
    return embedding @ embedding.T  # a matrix product: autocast takes it


def similarity_in_float32(embedding):
    with torch.autocast(embedding.device.type, enabled=False):
        return similarity(embedding.float())


embedding = torch.tensor([[0.6, 0.8], [0.61, 0.79]])
with torch.autocast("cpu", dtype=torch.bfloat16):
    for function in [similarity, similarity_in_float32]:
        value = function(embedding)
        print(value.dtype, [f"{v:.4f}" for v in value[0].tolist()])
        #> torch.bfloat16 ['1.0000', '1.0000']
        #> torch.float32 ['1.0000', '0.9980']
