namespace Kawaraban.Wire;

/// <summary>What one file said: where it comes from and its stories, or why it was refused.</summary>
public sealed record WireDocument
{
    /// <summary>The name of the contract that this document's JSON follows.</summary>
    public const string Schema = "kawaraban.wire/1";

    /// <summary>Whether there is anything usable; when not, <see cref="Error"/> is set and <see cref="Items"/> is empty.</summary>
    public bool Ok => Error is null;

    /// <summary>Why the file was refused.</summary>
    public WireError? Error { get; init; }

    /// <summary>The format, as found from the bytes.</summary>
    public WireFormat Format { get; init; }

    /// <summary>The version as the format names it; empty when unknown.</summary>
    public string Version { get; init; } = "";

    /// <summary>False when the bytes broke the format's syntax and were repaired.</summary>
    public bool WellFormed { get; init; } = true;

    /// <summary>The character encoding the text was read with, by its web name.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>What was left out, cut or mended.</summary>
    public IReadOnlyList<WireWarning> Warnings { get; init; } = [];

    /// <summary>The feed, site, transmission or export.</summary>
    public WireSource Source { get; init; } = new();

    /// <summary>The stories, in the file's order.</summary>
    public IReadOnlyList<WireStory> Items { get; init; } = [];

    /// <summary>A refused document.</summary>
    public static WireDocument Refused(WireErrorCode code, string message, WireFormat format = WireFormat.Unknown) =>
        new() { Error = new WireError(code, message), Format = format, WellFormed = code is not WireErrorCode.Malformed };
}
