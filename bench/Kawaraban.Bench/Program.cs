using Kawaraban.Bench;
using Kawaraban.Bench.Facts;
using Kawaraban.Bench.Language;
using Kawaraban.Bench.Register;
using Kawaraban.Bench.Memory;
using Kawaraban.Bench.Style;
using Kawaraban.Bench.Wire;

// ./do bench             measure everything and compare with the baseline
// ./do bench --accept    measure and write the baseline
// language               the analyzer alone, beside MeCab
// language tokens        the rates of tokens in one process alone
// wire [--accept]        the wire alone, beside plain parsers
// register [--accept]    the name register alone, beside the analyzer
// facts [--accept]       the proposals of facts alone: how right, how quick
// facts pages            the pages that readers get of a story file of 5,000 facts
// style [--accept]      the Stylebook alone, beside textlint
// style density FILE...  how often each rule speaks in good Japanese, and what it says
// style pairs FILE       false alarms and planted changes in a file of translated pairs
// hostile [N]            every bomb and N damaged files through the program's own door
// memory [--accept] [N]  the translation memory with a million pairs, or N
// stages FOLDER          where the time of a cold render goes
// cold FOLDER            the cold render and the release alone, in a fresh folder
// bare PATH              the reference server of the measurement
return args switch
{
    ["bare", var file, var encoding] => await BareServer.RunAsync(file, encoding),
    ["language"] => await LanguageMeasurement.RunAsync(),
    ["language", "tokens"] => LanguageMeasurement.Tokens(),
    ["wire", ..] => await WireMeasurement.RunAsync(accept: args.Contains("--accept")),
    ["register", ..] => RegisterMeasurement.Run(accept: args.Contains("--accept")),
    ["facts", "pages"] => Bars.Tell((await FilePageMeasurement.RunAsync()).Bars) ? 0 : 1,
    ["facts", ..] => FactsMeasurement.Run(accept: args.Contains("--accept")),
    ["memory", .. var rest] => await MemoryMeasurement.RunAsync(
        rest.Where(word => word != "--accept").Select(word => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault(MemoryMeasurement.Usual), rest.Contains("--accept")),
    ["style", "density", .. var files] => Densities.Run(files),
    ["style", "pairs", .. var files] => PlantedChanges.Run(files),
    ["style", ..] => await StyleMeasurement.RunAsync(accept: args.Contains("--accept")),
    ["hostile"] => await HostileRun.RunAsync(HostileRun.Usual),
    ["hostile", var count] => await HostileRun.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["stages", var data] => await Stages.RunAsync(data),
    ["cold", var data] => await Measurement.ColdAsync(data),
    _ => Math.Max(await Measurement.RunAsync(accept: args.Contains("--accept")), await LanguageMeasurement.RunAsync()),
};
