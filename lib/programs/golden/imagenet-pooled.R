# The training compute to reach 20 % top-1 error on ImageNet halves every 18.7 months.
# 18.71 months, 95 % interval 13.35 to 31.27 - n 102 - Sep 2012 to Sep 2022 - R^2 0.7457
#
# Starts from the rows of the series as the study's file has them, redoes each step of the page
# without the code that the page runs, and compares what it gets with the numbers of the page. What it
# does not compute it calls given. Ends with status 1 where a number differs by more than its
# tolerance.
#
# View: https://example.org/explore?study=imagenet&method=pooled&data=a89324a56ef6&engine=1
# Rows: https://example.org/studies/imagenet/rows.csv, the columns and rows of this series below.
# Data: Erdil and Besiroglu (2022). No licence stated by the source; facts with citation. Version
# a89324a56ef6 of 2022-12-16.
# Written by Halvings, engine 1. Needs R 3.6 or later, no packages.

# The rows of the series (the whole file), in the order of the file.
series_text <- paste(c(
  "id,system,publication_date,training_compute_flop,top1_error",
  "sppnet,SPPNet,2014-06-18,6110000000000000000,0.2786",
  "vgg-a-a-lrn,\"VGG-A,A-LRN\",2014-09-04,22700000000000000000,0.297",
  "vgg-19,VGG-19,2014-09-04,10200000000000000000,0.255",
  "vgg-b,VGG-B,2014-09-04,22800000000000000000,0.287",
  "vgg-c,VGG-C,2014-09-04,22700000000000000000,0.281",
  "msra-c-prelu,\"MSRA (C, PReLU)\",2015-02-06,19800000000000000000,0.2159",
  "resnet-50,ResNet-50,2015-12-10,4040000000000000000,0.2285",
  "resnet-152,ResNet-152,2015-12-10,11100000000000000000,0.1938",
  "resnet-101,ResNet-101,2015-12-10,8070000000000000000,0.2175",
  "xception,Xception,2016-10-07,1200000000000000000,0.21",
  "resnext-101-64x4,ResNeXt-101 64x4,2016-11-16,15000000000000000000,0.191",
  "very-deep-polynet,Very Deep PolyNet,2016-11-17,13300000000000000000,0.1871",
  "nasnet-a,NASNet-A,2018-04-21,490000000000000000000,0.173",
  "se-resnet-50,SE-ResNet-50,2017-09-05,1490000000000000000,0.2329",
  "se-resnet-152,SE-ResNet-152,2017-09-05,4350000000000000000,0.2157",
  "inception-resnet-senet,Inception ResNet (SENet),2017-09-05,4520000000000000000,0.198",
  "amoebanet-a,AmoebaNet-A,2018-02-05,385000000000000000000,0.161",
  "alphax-1,AlphaX-1,2019-03-26,2420000000000000000,0.245",
  "oct-resnet-152-alpha-0-5,Oct-ResNet-152 (alpha=0.5),2019-04-10,5860000000000000000,0.177",
  "moga-a,MoGA-A,2019-08-04,5100000000000000000,0.241",
  "noisystudent-efficientnet-l2,NoisyStudent (EfficientNet-L2),2019-11-11,1.84e+22,0.116",
  "noisystudent-efficientnet-l2-2,NoisyStudent (EfficientNet-L2),2019-11-11,,0.116",
  "bit-s-ilsvrc-2012,BiT-S (ILSVRC-2012),2019-12-24,,0.187",
  "bit-m-imagenet-21k,BiT-M (ImageNet-21k),2019-12-24,,0.1461",
  "bit-l,BiT-L,2019-12-24,791000000000000000000,0.1246",
  "harm-se-rnx-101-64x4d-320x320-mean-max-pooling,\"Harm-SE-RNX-101 64x4d (320x320, Mean-Max Pooling)\",2020-01-18,12100000000000000000,0.1715",
  "harm-se-rnx-101-64x4d-320x320-mean-max-pooling-2,\"Harm-SE-RNX-101 64x4d (320x320, Mean-Max Pooling)\",2020-01-18,6900000000000000000,0.1837",
  "greedynas-b,GreedyNAS-B,2020-03-25,2970000000000000000,0.229",
  "tresnet-xl,TResNet-XL,2020-03-30,658000000000000000000,0.157",
  "regnetx-32gf,REGNETX-32GF,2020-03-30,11500000000000000000,0.195",
  "resnest-101,ResNeSt-101,2020-04-19,141000000000000000000,0.17",
  "pyconvresnet-101,PyConvResNet-101,2020-06-20,2530000000000000000,0.1942",
  "prodpoly-resnet50,Prodpoly-ResNet50,2020-06-20,1480000000000000000,0.2283",
  "iaff-resnext-50-32x4d,iAFF-ResNeXt-50-32x4d,2020-09-29,2640000000000000000,0.202",
  "vit-h-14,ViT-H/14,2020-10-22,1.1e+21,0.1145",
  "se-resnext-101-64x4d-s-2-416px,\"SE-ResNeXt-101, 64x4d, S=2(416px)\",2020-11-30,28200000000000000000,0.1666",
  "deit-b,DeiT-B,2020-12-23,14400000000000000000,0.182",
  "botnet-t7,BoTNet T7,2021-01-27,998000000000000000000,0.153",
  "t2t-vitt-24,T2T-ViTt-24,2021-01-28,35700000000000000000,0.174",
  "align-efficient-l2,ALIGN-Efficient-L2,2021-02-11,,0.1136",
  "lambdaresnet-depth-320,LambdaResNet (depth 320),2021-02-17,207000000000000000000,0.151",
  "lambdaresnet-depth-152,LambdaResNet (depth 152),2021-02-17,34900000000000000000,0.168",
  "hvt-s-1,HVT-S-1,2021-03-19,2760000000000000000,0.22",
  "convit-b,ConViT-B+,2021-03-19,34600000000000000000,0.175",
  "ceit-s-384-finetune-res,CeiT-S (384 finetune res),2021-03-22,14900000000000000000,0.167",
  "ceit-s,CeiT-S,2021-03-22,5180000000000000000,0.18",
  "deepvit-l-384-ours,DeepVit-L*_ 384 (Ours),2021-03-22,29500000000000000000,0.157",
  "deepvit-l-ours,DeepVit-L* (Ours),2021-03-22,29500000000000000000,0.169",
  "halonet,HaloNet,2021-03-23,42800000000000000000,0.142",
  "swinv2-g,SwinV2-G,2021-03-25,110000000000000000000,0.0983",
  "swin-l,Swin-L,2021-03-25,393000000000000000000,0.136",
  "swin-b,Swin-B,2021-03-25,57800000000000000000,0.165",
  "swin-l-2,Swin-L,2021-03-25,,0.136",
  "crossvit-18,CrossViT-18+,2021-03-27,10900000000000000000,0.172",
  "vil-base-rpb-imagenet-21k,ViL-Base-RPB (Imagenet-21k),2021-03-29,167000000000000000000,0.138",
  "vil-base-rpb-imagenet-1k,ViL-Base-RPB (Imagenet-1k),2021-03-29,7720000000000000000,0.163",
  "cvt-w24-384-res-imagenet-22k-pretrain,\"CvT-W24 (384 res, ImageNet-22k pretrain)\",2021-03-29,2.47e+21,0.123",
  "cvt-21-384-res,CvT-21 (384 res),2021-03-29,28700000000000000000,0.167",
  "pit-b-distill,PiT-B + distill,2021-03-30,14400000000000000000,0.16",
  "efficientnet-xl-21k,EfficientNet-XL (21k),2021-04-01,133000000000000000000,0.127",
  "efficientnetv2-xl-21k,EfficientNetV2-XL (21k),2021-04-01,,0.127",
  "levit-384,LeViT-384,2021-04-02,19900000000000000000,0.174",
  "cct-16-7x2,CCT-16/7x2,2021-04-12,12700000000000000000,0.1972",
  "lv-vit-m-384,LV-ViT-M_384,2021-04-22,48600000000000000000,0.146",
  "lv-vit-m,LV-ViT-M,2021-04-22,18400000000000000000,0.159",
  "lv-vit-l-512,LV-ViT-L_512,2021-04-22,247000000000000000000,0.136",
  "lv-vit-l-448,LV-ViT-L_448,2021-04-22,181000000000000000000,0.138",
  "visformer-s,Visformer-S,2021-04-26,5640000000000000000,0.177",
  "twins-svt-l,Twins-SVT-L,2021-04-28,17400000000000000000,0.163",
  "resmlp-b24-8,ResMLP-B24/8,2021-07-05,410000000000000000000,0.156",
  "resmlp-b24-baseline,ResMLP-B24 (baseline),2021-07-05,27000000000000000000,0.19",
  "conformer-b,Conformer-B,2021-09-05,257000000000000000000,0.159",
  "gmlp-b,gMLP-B,2021-05-17,36400000000000000000,0.184",
  "transformer-local-attention-nest-b,Transformer local-attention (NesT-B),2021-05-26,20600000000000000000,0.162",
  "rest-large,ResT-Large,2021-05-28,9110000000000000000,0.164",
  "container,Container,2021-06-02,6220000000000000000,0.173",
  "resnet-152x2-sam,ResNet-152x2-SAM,2021-06-03,13100000000000000000,0.189",
  "dynamicvit-lv-m-0-8,DynamicViT-LV-M/0.8,2021-06-03,1110000000000000000,0.161",
  "refined-vit-m,Refined-ViT-M,2021-07-06,15600000000000000000,0.154",
  "refined-vit-l-448,Refined-ViT-L_448,2021-07-06,113000000000000000000,0.141",
  "refined-vit-l-384,Refined-ViT-L_384,2021-07-06,79600000000000000000,0.143",
  "refined-vit-l,Refined-ViT-L,2021-07-06,22000000000000000000,0.151",
  "vit-g-14,ViT-G/14,2021-06-08,9.31e+21,0.0955",
  "coatnet-7,CoAtNet-7,2021-06-09,8.81e+21,0.0912",
  "coatnet-4,CoAtNet-4,2021-06-09,1.28e+21,0.119",
  "coatnet-3-384,CoAtNet-3 (384),2021-06-09,124000000000000000000,0.142",
  "coatnet-3-224,CoAtNet-3 (224),2021-06-09,40000000000000000000,0.155",
  "vit-moe-l-16-every-2,ViT-MoE-L/16 (Every-2),2021-06-10,3.7e+21,0.1259",
  "vit-moe-h-14-last-5,ViT-MoE-H/14 (Last-5),2021-06-10,8.5e+21,0.1127",
  "vit-moe-h-14-every-2,ViT-MoE-H/14 (Every-2),2021-06-10,1.1e+22,0.1164",
  "vit-moe-15b-every-2,ViT-MoE-15B (Every-2),2021-06-10,5.89e+22,0.0965",
  "beit,BEiT,2021-06-15,34000000000000000000,0.148",
  "xcit-l24,XCiT-L24,2021-06-17,642000000000000000000,0.14",
  "xcit-l24-2,XCiT-L24,2021-06-17,55400000000000000000,0.151",
  "tokenlearner-l-8,TokenLearner L/8,2021-06-21,298000000000000000000,0.1113",
  "volo-d5,VOLO-D5,2021-06-28,75200000000000000000,0.158",
  "cswin-l-384-res-imagenet-22k-pretrain,\"CSWin-L (384 res,ImageNet-22k pretrain)\",2021-04-01,130000000000000000000,0.111",
  "cswin-l-384-res-imagenet-22k-pretrain-2,\"CSWin-L (384 res,ImageNet-22k pretrain)\",2021-07-01,,0.111",
  "florence-coswin-h,Florence-CoSwin-H,2021-11-22,2.1e+22,0.0995",
  "convnext-xl,ConvNeXt-XL,2022-01-10,735000000000000000000,0.13",
  "convnext-l-in-21k,ConvNeXt-L (IN 21k),2022-01-10,415000000000000000000,0.134",
  "convnext-l,ConvNeXt-L,2022-01-10,34900000000000000000,0.157",
  "vitaev2-b,ViTAEv2-B*,2022-02-21,,0.139",
  "vitaev2-b-2,ViTAEv2-B,2022-02-21,,0.154",
  "maxvit-xl,MaxViT-XL,2022-09-09,6.88e+21,0.1047",
  "maxvit-xl-2,MaxViT-XL,2022-09-09,2.2e+21,0.113",
  "davit-gaint,DaViT-Gaint,2022-04-07,,0.096",
  "zfnet-ensemble-6-convnets,\"ZFNet (ensemble, 6 convnets)\",2013-11-12,541000000000000000,0.36",
  "zfnet-ensemble-5-convnets,\"ZFNet (ensemble, 5 convnets)\",2013-11-12,329000000000000000,0.367",
  "vit-e,ViT-e,2022-09-16,1.07e+23,0.091",
  "vit-l-16,ViT-L/16,2020-09-28,101000000000000000000,0.147",
  "coe-large-16-experts,CoE-Large (16 experts),2021-07-08,,0.193",
  "alexnet,AlexNet,2012-09-01,470000000000000000,0.367"
), collapse = "\n")
rows <- read.csv(text = series_text, colClasses = "character", check.names = FALSE,
  na.strings = character(0))
series_rows <- nrow(rows)

cost_of <- function(rows) {
  as.numeric(rows[["training_compute_flop"]])
}

# The population. First the rows with a date and a positive cost.
cost <- cost_of(rows)
rows <- rows[rows[["publication_date"]] != "" & !is.na(cost) & cost > 0 & is.finite(cost), ]
usable_rows <- nrow(rows)
# Rows with their performance.
rows <- rows[rows[["top1_error"]] != "", ]
# Date order; on one day the better cost first, then by id.
places <- order(rows[["publication_date"]], cost_of(rows), rows$id, method = "radix")
rows <- rows[places, ]
population_rows <- nrow(rows)

day <- rows[["publication_date"]]
year <- 2000 + as.numeric(as.Date(day) - as.Date("2000-01-01")) / 365.25
cost <- cost_of(rows)
log2_cost <- log2(cost)
performance <- as.numeric(rows[["top1_error"]])
# The metric on its natural scale, where it has a place there.
scaled <- suppressWarnings(log(performance))

# Above chance, and no perfect score: the natural scale has no place for others.
on_scale <- function(places) places[is.finite(scaled[places])]

# The places that are fitted, of those given, which may repeat.
chosen <- function(places) {
  places <- sort(places)  # date order
  places <- on_scale(places)
  places
}

everything <- seq_len(nrow(rows))
fitted_places <- chosen(everything)
n <- length(fitted_places)
span <- diff(range(year[fitted_places]))

# log2 cost = middle + slope * date + c * natural scale of the metric, each about its mean.
one <- year[fitted_places]
other <- scaled[fitted_places]
target <- log2_cost[fitted_places]
model <- lm(target ~ I(one - mean(one)) + I(other - mean(other)))
residual <- unname(residuals(model))
slope <- coef(model)[[2]]
slope_error <- sqrt(vcov(model)[2, 2])
at_threshold <- log(0.2)
by_performance <- coef(model)[[3]] * (at_threshold - mean(other))
level <- coef(model)[[1]] + slope * (max(one) - mean(one)) + by_performance
r2 <- 1 - sum(residual^2) / sum((target - mean(target))^2)
residual_sd <- sqrt(sum(residual^2) / (n - 3))
lag1 <- sum(residual[-1] * residual[-n]) / sum(residual^2)
# Student's t with n - 3 degrees of freedom.
reach <- qt((1 + 0.95) / 2, n - 3) * slope_error
slope_low <- slope - reach
slope_high <- slope + reach

# One-sided confidence that the trend is faster than a law whose slope has an error of its own.
faster <- function(law, law_error, sign) {
  error <- sqrt(slope_error^2 + law_error^2)
  if (slope == law) 0.5 else pt(sign * (slope - law) / error, n - 3)
}

months <- 12 / abs(slope)
factor_a_year <- 2^abs(slope)
gain <- 2^(abs(slope) * span)

differing <- 0  # numbers that are not the page's
given <- 0  # numbers of the page that are not held against computed ones

unbounded <- function(value) is.na(value) && !is.nan(value)
show <- function(value) if (unbounded(value)) "unbounded" else sprintf("%.10g", value)
print_line <- function(label, computed, page, verdict) {
  cat(sprintf("%-42s%18s%18s  %s\n", label, computed, page, verdict))
}
near <- function(computed, page, tolerance) {
  if (unbounded(computed) || unbounded(page)) return(unbounded(computed) && unbounded(page))
  isTRUE(abs(computed - page) <= tolerance * max(abs(computed), abs(page)) + 1e-12)
}

# Holds a number against the page's, from which it may differ by a share of it.
check <- function(label, computed, page, tolerance) {
  good <- near(computed, page, tolerance)
  differing <<- differing + !good
  print_line(label, show(computed), show(page), if (good) "agrees" else "DIFFERS")
}

# Months are the inverse of the rate, so the ends swap; without bound where the rate reaches zero.
slow <- if (slope < 0) -slope_high else slope_low
fast <- if (slope < 0) -slope_low else slope_high
months_low <- if (fast > 0) 12 / fast else NA
months_high <- if (slow > 0) 12 / slow else NA
# The law 18: a factor of two every 18 months, in doublings a year. Less cost is better, so a law,
# too, falls: hence the minus sign.
law_1 <- -12 / 18
ratio_1 <- slope / law_1
ratio_1_low <- min(slope_low / law_1, slope_high / law_1)
ratio_1_high <- max(slope_low / law_1, slope_high / law_1)
law_gain_1 <- 2^(-law_1 * span)
share_1 <- law_1 / slope
# The law 24: a factor of two every 24 months, in doublings a year.
law_2 <- -12 / 24
ratio_2 <- slope / law_2
ratio_2_low <- min(slope_low / law_2, slope_high / law_2)
ratio_2_high <- max(slope_low / law_2, slope_high / law_2)
law_gain_2 <- 2^(-law_2 * span)
share_2 <- law_2 / slope
faster_1 <- faster(law_1, 0, -1)
faster_2 <- faster(law_2, 0, -1)

print_line("", "computed", "page", "")
check("rows of the series", series_rows, 113, 0)
check("  with a date and a cost", usable_rows, 102, 0)
check("  in the population", population_rows, 102, 0)
check("n, rows fitted", n, 102, 0)
check("span, years", span, 10.039698836413436, 1e-8)
check("slope, doublings a year", slope, -0.6412763530968004, 1e-8)
check("  its standard error", slope_error, 0.1297556152538717, 1e-8)
check("months to halve", months, 18.712681267679, 1e-8)
check("factor a year", factor_a_year, 1.559708424014182, 1e-8)
check("gain over the span, of the trend", gain, 86.71570853799108, 7e-8)
check("line on 2022-09-16, log2 cost", level, 61.069116010655534, 1e-8)
check("R squared", r2, 0.7457076386160159, 1e-8)
check("residual SD", residual_sd, 1.959037006819432, 1e-8)
check("lag-1 correlation of residuals", lag1, 0.32194597186456125, 1e-6)
check("slope, low end", slope_low, -0.8987396444470577, 1e-8)
check("slope, high end", slope_high, -0.3838130617465431, 3e-8)
check("months, low end", months_low, 13.352031452204274, 1e-8)
check("months, high end", months_high, 31.265220483622794, 3e-8)
check("speed against the law 18", ratio_1, 0.9619145296452006, 1e-8)
check("  low end", ratio_1_low, 0.5757195926198148, 3e-8)
check("  high end", ratio_1_high, 1.3481094666705866, 1e-8)
check("  gain of the law", law_gain_1, 103.47457821459818, 7e-8)
check("  share of the trend", share_1, 1.0395934037599444, 1e-8)
check("  confidence that the trend is faster", faster_1, 0.42263165471131175, 1e-7)
check("speed against the law 24", ratio_2, 1.2825527061936008, 1e-8)
check("  low end", ratio_2_low, 0.7676261234930862, 3e-8)
check("  high end", ratio_2_high, 1.7974792888941153, 1e-8)
check("  gain of the law", law_gain_2, 32.44331689414398, 6e-8)
check("  share of the trend", share_2, 0.7796950528199582, 1e-8)
check("  confidence that the trend is faster", faster_2, 0.8605546178596859, 1e-7)
cat(sprintf("%d differ; %d given, not computed or not compared\n", differing, given))
quit(status = if (differing > 0) 1 else 0)
