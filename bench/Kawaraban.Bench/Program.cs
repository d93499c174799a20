using Kawaraban.Bench;

// ./do bench             measure everything and compare with the baseline
// ./do bench --accept    measure and write the baseline
// bare PATH              the reference server of the measurement
return args switch
{
    ["bare", var file, var encoding] => await BareServer.RunAsync(file, encoding),
    _ => await Measurement.RunAsync(accept: args.Contains("--accept")),
};
