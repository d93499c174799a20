using Kawaraban.Bench;

// ./do bench             measure everything and compare with the baseline
// ./do bench --accept    measure and write the baseline
// cold FOLDER            the cold render and the release alone, in a fresh folder
// bare PATH              the reference server of the measurement
return args switch
{
    ["bare", var file, var encoding] => await BareServer.RunAsync(file, encoding),
    ["stages", var data] => await Stages.RunAsync(data),
    ["cold", var data] => await Measurement.ColdAsync(data),
    _ => await Measurement.RunAsync(accept: args.Contains("--accept")),
};
