using System.CommandLine;
using System.Net;
using Kawaraban.Newsroom.Intake.Fetching.Guard;
using Kawaraban.Newsroom.Translations.Machine;
using Kawaraban.Site.House;

namespace Kawaraban.Commands;

/// <summary>The settings of the paper as options; each may also be given as an environment variable: <c>--data</c> as <c>KAWARABAN_DATA</c>.</summary>
internal static class Options
{
    private const string Optional = "optional";
    private const string Needed = "needed";

    public static readonly Option<string> Data = Of("--data", "Folder of the database, the pictures and the keys.", "data");
    public static readonly Option<string> Editions = Of("--editions", "Folder of the publication and its editions.", Path.Combine(AppContext.BaseDirectory, "editions"));
    public static readonly Option<string> Demo = Of("--demo", "Folder of the demonstration newspaper, loaded into an empty archive; 'none' loads none.", Path.Combine(AppContext.BaseDirectory, "demo"));
    public static readonly Option<string> Postgres = Of("--postgres", "Connection string of a PostgreSQL database in place of the SQLite file.", "");
    public static readonly Option<string> Address = Of("--address", "Scheme, host and port as readers see them.", "");
    public static readonly Option<string> Listen = Of("--listen", "IP address to listen on; 'localhost' for this machine alone.", "localhost");
    public static readonly Option<string> Port = Of("--port", "Port to listen on; 0 takes a free one.", "5080");

    public static readonly Option<string> Proxies = Of("--proxies", "IP addresses of the proxies before the paper, parted by commas.", "");

    public static readonly Option<string> AllowHosts = Of("--allow-hosts", "Hosts of the own network that may be fetched from, parted by commas.", "");

    public static readonly Option<string> SecondFactor = Of("--second-factor", "Whether releasing, stopping and changing the staff need a second factor: optional or needed.", Optional);

    public static readonly Option<string> Machine = Of("--machine", "How the machine is spoken to that proposes translations: openai or deepl; without it there is none.", "");
    public static readonly Option<string> MachineAddress = Of("--machine-address", "Where that machine's interface begins.", "");
    public static readonly Option<string> MachineModel = Of("--machine-model", "The model that is asked.", "");
    public static readonly Option<string> MachineKey = Of("--machine-key", "The paper's key to it.", "");

    public static readonly IReadOnlyList<Option<string>> All = [Data, Editions, Demo, Postgres, Address, Listen, Port, Proxies, AllowHosts, SecondFactor, Machine, MachineAddress, MachineModel, MachineKey];

    public static void AddAll(Command command)
    {
        foreach (var option in All)
        {
            command.Options.Add(option);
        }
    }

    public static PaperSetting SettingOf(ParseResult parsed)
    {
        string? Given(Option<string> option) => parsed.GetValue(option) is { Length: > 0 } value ? value : null;
        var data = Path.GetFullPath(Given(Data)!);
        Directory.CreateDirectory(data);
        return new PaperSetting
        {
            DataFolder = data,
            EditionsFolder = Path.GetFullPath(Given(Editions)!),
            DemoFolder = Given(Demo) is { } demo && demo != "none" ? Path.GetFullPath(demo) : null,
            Postgres = Given(Postgres),
            PublicAddress = Given(Address),
            Listen = Given(Listen)!,
            Port = int.TryParse(Given(Port), out var port) && port is >= 0 and <= 65535 ? port : throw new InvalidDataException("--port is a number from 0 to 65535"),
            Proxies = [.. (Given(Proxies) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ProxyOf)],
            AllowedHosts = HostsOf(Given(AllowHosts) ?? ""),
            NeedsSecondFactor = IsNeeded(Given(SecondFactor)!),
            Machine = MachineSetting.Read(Given(Machine) ?? "", Given(MachineAddress) ?? "", Given(MachineModel) ?? "", Given(MachineKey) ?? ""),
        };
    }

    private static bool IsNeeded(string text) => text switch
    {
        Needed => true,
        Optional => false,
        _ => throw new InvalidDataException($"--second-factor is '{Optional}' or '{Needed}', not '{text}'"),
    };

    private static IPAddress ProxyOf(string text) =>
        IPAddress.TryParse(text, out var address) ? address : throw new InvalidDataException($"--proxies: '{text}' is no IP address");

    private static AllowedHosts HostsOf(string text)
    {
        try
        {
            return AllowedHosts.Parse(text);
        }
        catch (InvalidDataException wrong)
        {
            throw new InvalidDataException($"--allow-hosts: {wrong.Message}", wrong);
        }
    }

    private static Option<string> Of(string name, string description, string otherwise)
    {
        var variable = "KAWARABAN_" + name.TrimStart('-').Replace('-', '_').ToUpperInvariant();
        return new Option<string>(name)
        {
            Description = $"{description} ({variable})",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : otherwise,
            Recursive = true,
        };
    }
}
