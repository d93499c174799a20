using System.Net;
using Kawaraban.Newsroom.Intake.Fetching.Guard;

namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>Which machine the paper may ask, as whoever runs it has decided. There is none without it.</summary>
public sealed record MachineSetting
{
    private const string Local = "localhost";

    public required MachineKind Kind { get; init; }

    /// <summary>Where its interface begins, without a slash at the end: <c>https://api.example.org/v1</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The model's name; empty where the machine has one only.</summary>
    public string Model { get; init; } = "";

    /// <summary>The paper's secret; empty where none is asked for. It goes to the address, and nowhere else.</summary>
    public string Key { get; init; } = "";

    /// <summary>Host and port, as the guarded client is told that they may be asked.</summary>
    public AllowedHosts Host => AllowedHosts.Parse(new Uri(Address).Authority is var authority && authority.Contains(':') ? authority : $"{authority}:{new Uri(Address).Port}");

    /// <summary>Reads what the settings say; null where they name no machine.</summary>
    /// <exception cref="InvalidDataException">They are wrong; the message says which and how, and never the key.</exception>
    public static MachineSetting? Read(string kind, string address, string model, string key)
    {
        if (kind.Length == 0)
        {
            return null;
        }
        var read = kind switch
        {
            "openai" => MachineKind.OpenAi,
            "deepl" => MachineKind.DeepL,
            _ => throw new InvalidDataException($"--machine is openai or deepl, not '{kind}'"),
        };
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new InvalidDataException($"--machine-address is where the machine's interface begins, as https://api.example.org/v1; it is '{address}'");
        }
        if (uri.Scheme == "http" && !IsInside(uri.IdnHost))
        {
            throw new InvalidDataException($"--machine-address: '{uri.Host}' is asked over https only, or the texts and the key would go there in clear");
        }
        if (read == MachineKind.OpenAi && model.Length == 0)
        {
            throw new InvalidDataException("--machine-model is missing: it names the model that is asked");
        }
        if (key.Any(c => c is < '!' or > '~'))
        {
            throw new InvalidDataException("the machine's key has a character that no key has");
        }
        return new MachineSetting { Kind = read, Address = uri.AbsoluteUri.TrimEnd('/'), Model = model, Key = key };
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => $"{Kind} at {Address}";

    /// <summary>This machine, a private address, or a name that only an own network has.</summary>
    private static bool IsInside(string host) =>
        host == Local || !host.Contains('.', StringComparison.Ordinal) && !host.Contains(':', StringComparison.Ordinal)
        || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && RefusedNetworks.Refuses(address));
}
