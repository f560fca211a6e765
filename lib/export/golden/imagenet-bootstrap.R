# The training compute to reach 20 % top-1 error on ImageNet halves every 9.1 months.
# 9.06 months, 95 % interval 7.06 to 12.20 - n 102 - Sep 2012 to Sep 2022 - R^2 0.8636
#
# Computes the numbers of this view again, without the code that the page runs, and compares them with
# those of the page. Ends with status 1 where one differs by more than its tolerance.
# View: https://example.org/explore?study=imagenet&interval=bootstrap&data=a89324a56ef6&engine=1
# Data: Erdil and Besiroglu (2022). No licence stated by the source; facts with citation. Version
# a89324a56ef6 of 2022-12-16.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

table <- paste(c(
  "id,name,date,cost,performance",
  "alexnet,AlexNet,2012-09-01,470000000000000000,0.367",
  "zfnet-ensemble-5-convnets,\"ZFNet (ensemble, 5 convnets)\",2013-11-12,329000000000000000,0.367",
  "zfnet-ensemble-6-convnets,\"ZFNet (ensemble, 6 convnets)\",2013-11-12,541000000000000000,0.36",
  "sppnet,SPPNet,2014-06-18,6110000000000000000,0.2786",
  "vgg-19,VGG-19,2014-09-04,10200000000000000000,0.255",
  "vgg-a-a-lrn,\"VGG-A,A-LRN\",2014-09-04,22700000000000000000,0.297",
  "vgg-c,VGG-C,2014-09-04,22700000000000000000,0.281",
  "vgg-b,VGG-B,2014-09-04,22800000000000000000,0.287",
  "msra-c-prelu,\"MSRA (C, PReLU)\",2015-02-06,19800000000000000000,0.2159",
  "resnet-50,ResNet-50,2015-12-10,4040000000000000000,0.2285",
  "resnet-101,ResNet-101,2015-12-10,8070000000000000000,0.2175",
  "resnet-152,ResNet-152,2015-12-10,11100000000000000000,0.1938",
  "xception,Xception,2016-10-07,1200000000000000000,0.21",
  "resnext-101-64x4,ResNeXt-101 64x4,2016-11-16,15000000000000000000,0.191",
  "very-deep-polynet,Very Deep PolyNet,2016-11-17,13300000000000000000,0.1871",
  "se-resnet-50,SE-ResNet-50,2017-09-05,1490000000000000000,0.2329",
  "se-resnet-152,SE-ResNet-152,2017-09-05,4350000000000000000,0.2157",
  "inception-resnet-senet,Inception ResNet (SENet),2017-09-05,4520000000000000000,0.198",
  "amoebanet-a,AmoebaNet-A,2018-02-05,385000000000000000000,0.161",
  "nasnet-a,NASNet-A,2018-04-21,490000000000000000000,0.173",
  "alphax-1,AlphaX-1,2019-03-26,2420000000000000000,0.245",
  "oct-resnet-152-alpha-0-5,Oct-ResNet-152 (alpha=0.5),2019-04-10,5860000000000000000,0.177",
  "moga-a,MoGA-A,2019-08-04,5100000000000000000,0.241",
  "noisystudent-efficientnet-l2,NoisyStudent (EfficientNet-L2),2019-11-11,1.84e+22,0.116",
  "bit-l,BiT-L,2019-12-24,791000000000000000000,0.1246",
  "harm-se-rnx-101-64x4d-320x320-mean-max-pooling-2,\"Harm-SE-RNX-101 64x4d (320x320, Mean-Max Pooling)\",2020-01-18,6900000000000000000,0.1837",
  "harm-se-rnx-101-64x4d-320x320-mean-max-pooling,\"Harm-SE-RNX-101 64x4d (320x320, Mean-Max Pooling)\",2020-01-18,12100000000000000000,0.1715",
  "greedynas-b,GreedyNAS-B,2020-03-25,2970000000000000000,0.229",
  "regnetx-32gf,REGNETX-32GF,2020-03-30,11500000000000000000,0.195",
  "tresnet-xl,TResNet-XL,2020-03-30,658000000000000000000,0.157",
  "resnest-101,ResNeSt-101,2020-04-19,141000000000000000000,0.17",
  "prodpoly-resnet50,Prodpoly-ResNet50,2020-06-20,1480000000000000000,0.2283",
  "pyconvresnet-101,PyConvResNet-101,2020-06-20,2530000000000000000,0.1942",
  "vit-l-16,ViT-L/16,2020-09-28,101000000000000000000,0.147",
  "iaff-resnext-50-32x4d,iAFF-ResNeXt-50-32x4d,2020-09-29,2640000000000000000,0.202",
  "vit-h-14,ViT-H/14,2020-10-22,1.1e+21,0.1145",
  "se-resnext-101-64x4d-s-2-416px,\"SE-ResNeXt-101, 64x4d, S=2(416px)\",2020-11-30,28200000000000000000,0.1666",
  "deit-b,DeiT-B,2020-12-23,14400000000000000000,0.182",
  "botnet-t7,BoTNet T7,2021-01-27,998000000000000000000,0.153",
  "t2t-vitt-24,T2T-ViTt-24,2021-01-28,35700000000000000000,0.174",
  "lambdaresnet-depth-152,LambdaResNet (depth 152),2021-02-17,34900000000000000000,0.168",
  "lambdaresnet-depth-320,LambdaResNet (depth 320),2021-02-17,207000000000000000000,0.151",
  "hvt-s-1,HVT-S-1,2021-03-19,2760000000000000000,0.22",
  "convit-b,ConViT-B+,2021-03-19,34600000000000000000,0.175",
  "ceit-s,CeiT-S,2021-03-22,5180000000000000000,0.18",
  "ceit-s-384-finetune-res,CeiT-S (384 finetune res),2021-03-22,14900000000000000000,0.167",
  "deepvit-l-384-ours,DeepVit-L*_ 384 (Ours),2021-03-22,29500000000000000000,0.157",
  "deepvit-l-ours,DeepVit-L* (Ours),2021-03-22,29500000000000000000,0.169",
  "halonet,HaloNet,2021-03-23,42800000000000000000,0.142",
  "swin-b,Swin-B,2021-03-25,57800000000000000000,0.165",
  "swinv2-g,SwinV2-G,2021-03-25,110000000000000000000,0.0983",
  "swin-l,Swin-L,2021-03-25,393000000000000000000,0.136",
  "crossvit-18,CrossViT-18+,2021-03-27,10900000000000000000,0.172",
  "vil-base-rpb-imagenet-1k,ViL-Base-RPB (Imagenet-1k),2021-03-29,7720000000000000000,0.163",
  "cvt-21-384-res,CvT-21 (384 res),2021-03-29,28700000000000000000,0.167",
  "vil-base-rpb-imagenet-21k,ViL-Base-RPB (Imagenet-21k),2021-03-29,167000000000000000000,0.138",
  "cvt-w24-384-res-imagenet-22k-pretrain,\"CvT-W24 (384 res, ImageNet-22k pretrain)\",2021-03-29,2.47e+21,0.123",
  "pit-b-distill,PiT-B + distill,2021-03-30,14400000000000000000,0.16",
  "cswin-l-384-res-imagenet-22k-pretrain,\"CSWin-L (384 res,ImageNet-22k pretrain)\",2021-04-01,130000000000000000000,0.111",
  "efficientnet-xl-21k,EfficientNet-XL (21k),2021-04-01,133000000000000000000,0.127",
  "levit-384,LeViT-384,2021-04-02,19900000000000000000,0.174",
  "cct-16-7x2,CCT-16/7x2,2021-04-12,12700000000000000000,0.1972",
  "lv-vit-m,LV-ViT-M,2021-04-22,18400000000000000000,0.159",
  "lv-vit-m-384,LV-ViT-M_384,2021-04-22,48600000000000000000,0.146",
  "lv-vit-l-448,LV-ViT-L_448,2021-04-22,181000000000000000000,0.138",
  "lv-vit-l-512,LV-ViT-L_512,2021-04-22,247000000000000000000,0.136",
  "visformer-s,Visformer-S,2021-04-26,5640000000000000000,0.177",
  "twins-svt-l,Twins-SVT-L,2021-04-28,17400000000000000000,0.163",
  "gmlp-b,gMLP-B,2021-05-17,36400000000000000000,0.184",
  "transformer-local-attention-nest-b,Transformer local-attention (NesT-B),2021-05-26,20600000000000000000,0.162",
  "rest-large,ResT-Large,2021-05-28,9110000000000000000,0.164",
  "container,Container,2021-06-02,6220000000000000000,0.173",
  "dynamicvit-lv-m-0-8,DynamicViT-LV-M/0.8,2021-06-03,1110000000000000000,0.161",
  "resnet-152x2-sam,ResNet-152x2-SAM,2021-06-03,13100000000000000000,0.189",
  "vit-g-14,ViT-G/14,2021-06-08,9.31e+21,0.0955",
  "coatnet-3-224,CoAtNet-3 (224),2021-06-09,40000000000000000000,0.155",
  "coatnet-3-384,CoAtNet-3 (384),2021-06-09,124000000000000000000,0.142",
  "coatnet-4,CoAtNet-4,2021-06-09,1.28e+21,0.119",
  "coatnet-7,CoAtNet-7,2021-06-09,8.81e+21,0.0912",
  "vit-moe-l-16-every-2,ViT-MoE-L/16 (Every-2),2021-06-10,3.7e+21,0.1259",
  "vit-moe-h-14-last-5,ViT-MoE-H/14 (Last-5),2021-06-10,8.5e+21,0.1127",
  "vit-moe-h-14-every-2,ViT-MoE-H/14 (Every-2),2021-06-10,1.1e+22,0.1164",
  "vit-moe-15b-every-2,ViT-MoE-15B (Every-2),2021-06-10,5.89e+22,0.0965",
  "beit,BEiT,2021-06-15,34000000000000000000,0.148",
  "xcit-l24-2,XCiT-L24,2021-06-17,55400000000000000000,0.151",
  "xcit-l24,XCiT-L24,2021-06-17,642000000000000000000,0.14",
  "tokenlearner-l-8,TokenLearner L/8,2021-06-21,298000000000000000000,0.1113",
  "volo-d5,VOLO-D5,2021-06-28,75200000000000000000,0.158",
  "resmlp-b24-baseline,ResMLP-B24 (baseline),2021-07-05,27000000000000000000,0.19",
  "resmlp-b24-8,ResMLP-B24/8,2021-07-05,410000000000000000000,0.156",
  "refined-vit-m,Refined-ViT-M,2021-07-06,15600000000000000000,0.154",
  "refined-vit-l,Refined-ViT-L,2021-07-06,22000000000000000000,0.151",
  "refined-vit-l-384,Refined-ViT-L_384,2021-07-06,79600000000000000000,0.143",
  "refined-vit-l-448,Refined-ViT-L_448,2021-07-06,113000000000000000000,0.141",
  "conformer-b,Conformer-B,2021-09-05,257000000000000000000,0.159",
  "florence-coswin-h,Florence-CoSwin-H,2021-11-22,2.1e+22,0.0995",
  "convnext-l,ConvNeXt-L,2022-01-10,34900000000000000000,0.157",
  "convnext-l-in-21k,ConvNeXt-L (IN 21k),2022-01-10,415000000000000000000,0.134",
  "convnext-xl,ConvNeXt-XL,2022-01-10,735000000000000000000,0.13",
  "maxvit-xl-2,MaxViT-XL,2022-09-09,2.2e+21,0.113",
  "maxvit-xl,MaxViT-XL,2022-09-09,6.88e+21,0.1047",
  "vit-e,ViT-e,2022-09-16,1.07e+23,0.091"
), collapse = "\n")
rows <- read.csv(text = table, colClasses = "character", check.names = FALSE)
# The same rows from the page, instead of those above:
# rows <- read.csv("https://example.org/api/v1/points.csv?study=imagenet&interval=bootstrap&data=a89324a56ef6&engine=1", colClasses = "character", check.names = FALSE)
n <- nrow(rows)

t <- 2000 + as.numeric(as.Date(rows$date) - as.Date("2000-01-01")) / 365.25
y <- log2(as.numeric(rows$cost))
p <- as.numeric(rows$performance)
g <- log(p)  # the metric on its natural scale

fitted_to <- function(places) {
  lm(g[places] ~ I(y[places] - mean(y[places])) + I(t[places] - mean(t[places])))
}
slope_of <- function(places) {
  plane <- coef(fitted_to(places))
  unname(-plane[3] / plane[2])
}

fit <- fitted_to(seq_len(n))
m <- coef(fit)[[2]]
h <- coef(fit)[[3]]
slope <- -h / m
r2 <- suppressWarnings(summary(fit))$r.squared

# The ends of the interval are the page's, from 1000 draws of its own generator; 200 draws of R's must
# leave as many slopes beyond each end as Monte Carlo error allows.
slope_low <- -1.7008480946193254
slope_high <- -0.9839201918707949

set.seed(1)
draws <- numeric(0)
while (length(draws) < 200) {
  drawn <- sample.int(n, replace = TRUE)
  if (diff(range(t[drawn])) > 0) draws <- c(draws, slope_of(drawn))
}
beyond <- c(below = sum(draws < slope_low), above = sum(draws > slope_high))
expected <- 5.000000000000004
tolerated <- 14

months <- 12 / abs(slope)
# Months are the inverse of the rate, so the ends swap; without bound (NA) where the rate reaches zero.
slow <- if (slope < 0) -slope_high else slope_low
fast <- if (slope < 0) -slope_low else slope_high
months_low <- if (fast > 0) 12 / fast else NA
months_high <- if (slow > 0) 12 / slow else NA
# The law 18: a factor of two every 18 months, in doublings a year.
law_1 <- -12 / 18
ratio_1 <- slope / law_1
ratio_1_low <- min(slope_low / law_1, slope_high / law_1)
ratio_1_high <- max(slope_low / law_1, slope_high / law_1)
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 <- -12 / 24
ratio_2 <- slope / law_2
ratio_2_low <- min(slope_low / law_2, slope_high / law_2)
ratio_2_high <- max(slope_low / law_2, slope_high / law_2)

failed <- 0
check <- function(label, computed, page, tolerance) {
  computed <- unname(computed)
  good <- if (is.na(computed) || is.na(page)) is.na(computed) && is.na(page)
    else abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12
  failed <<- failed + !good
  show <- function(value) if (is.na(value)) "unbounded" else sprintf("%.10g", value)
  cat(sprintf("%-44s%18s%18s  %s\n", label, show(computed), show(page), if (good) "agrees" else "DIFFERS"))
}

cat(sprintf("%-44s%18s%18s\n", "", "computed", "page"))
check("n", n, 102, 0)
check("slope, doublings a year", slope, -1.3250933105553873, 1e-8)
check("months to halve", months, 9.055966024740123, 1e-8)
check("slope, low end", slope_low, -1.7008480946193254, 1e-8)
check("slope, high end", slope_high, -0.9839201918707949, 1.7286443643212427e-8)
check("months, low end", months_low, 7.055303785189456, 1e-8)
check("months, high end", months_high, 12.196111126842084, 1.7286443643212427e-8)
check("R squared", r2, 0.8636347575579983, 1e-8)
check("speed against the law 18", ratio_1, 1.987639965833081, 1e-8)
check("  low end", ratio_1_low, 1.4758802878061925, 1.7286443643212427e-8)
check("  high end", ratio_1_high, 2.551272141928988, 1e-8)
check("speed against the law 24", ratio_2, 2.6501866211107745, 1e-8)
check("  low end", ratio_2_low, 1.9678403837415899, 1.7286443643212427e-8)
check("  high end", ratio_2_high, 3.401696189238651, 1e-8)
for (side in names(beyond)) {
  good <- abs(beyond[[side]] - expected) <= tolerated
  failed <- failed + !good
  cat(sprintf("own draws %s the interval: %d of 200, expected %g +- %d  %s\n",
    side, beyond[[side]], expected, tolerated, if (good) "agrees" else "DIFFERS"))
}
quit(status = if (failed > 0) 1 else 0)
