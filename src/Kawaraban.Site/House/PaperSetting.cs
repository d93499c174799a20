namespace Kawaraban.Site.House;

/// <summary>What whoever runs the paper decides. Each is a command-line option and an environment variable: see docs/guides/settings.md.</summary>
public sealed record PaperSetting
{
    /// <summary>Where the database, the pictures and the keys lie.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The publication's editions.</summary>
    public required string EditionsFolder { get; init; }

    /// <summary>The demonstration newspaper to load into an empty archive; null loads none.</summary>
    public string? DemoFolder { get; init; }

    /// <summary>A PostgreSQL connection string; null keeps the archive in a SQLite file.</summary>
    public string? Postgres { get; init; }

    /// <summary>Scheme, host and port as readers see them, without a slash at the end: what absolute addresses begin with. Null takes that of the listener.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>Addresses of proxies before the paper: their word on who asks, and over what, is believed. Nobody else's is.</summary>
    public IReadOnlyList<System.Net.IPAddress> Proxies { get; init; } = [];

    /// <summary>Hosts that the paper may fetch from although they are not on the public internet.</summary>
    public Newsroom.Intake.Fetching.Guard.AllowedHosts AllowedHosts { get; init; } = Newsroom.Intake.Fetching.Guard.AllowedHosts.None;

    /// <summary>The machine that translators may ask for a proposal; null for none.</summary>
    public Newsroom.Translations.Machine.MachineSetting? Machine { get; init; }

    /// <summary>Whether releasing, withdrawing, stopping and changing the staff need a second factor.</summary>
    public bool NeedsSecondFactor { get; init; }

    /// <summary>How the picture worker is started; null starts this program again.</summary>
    public Press.Pictures.PictureWorkerCommand? PictureWorker { get; init; }

    /// <summary>The port to listen on; 0 takes a free one.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>The address to listen on.</summary>
    public string Listen { get; init; } = "localhost";
}
