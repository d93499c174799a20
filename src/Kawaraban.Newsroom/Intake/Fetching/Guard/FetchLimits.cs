namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>How much one errand may cost. They are no setting: a paper that needs more of them has a wrong source.</summary>
internal static class FetchLimits
{
    public static readonly TimeSpan Connect = TimeSpan.FromSeconds(5);

    /// <summary>From sending a request to the end of the answer's headers.</summary>
    public static readonly TimeSpan FirstByte = TimeSpan.FromSeconds(10);

    /// <summary>The whole errand with all its redirects.</summary>
    public static readonly TimeSpan Whole = TimeSpan.FromSeconds(30);

    /// <summary>A machine thinks before it answers, and longer than a page takes.</summary>
    public static readonly TimeSpan MachineFirstByte = TimeSpan.FromSeconds(90);

    /// <summary>A receiver may write down what it was told before it answers.</summary>
    public static readonly TimeSpan WebhookFirstByte = TimeSpan.FromSeconds(20);

    /// <summary>The whole errand to a machine.</summary>
    public static readonly TimeSpan MachineWhole = TimeSpan.FromSeconds(120);

    /// <summary>How long a body may come slower than <see cref="SlowestRate"/>.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Bytes a second, on the average of the body so far.</summary>
    public const int SlowestRate = 1024;

    public const int MostRedirects = 5;

    /// <summary>Kilobytes of an answer's headers.</summary>
    public const int LargestHeaders = 32;

    public const int LongestUrl = 4096;

    /// <summary>Addresses of one host that are tried.</summary>
    public const int MostAddresses = 4;

    /// <summary>A small text may be packed as tightly as it likes.</summary>
    public const int UnpackedFreely = 1024 * 1024;

    /// <summary>How many times larger than sent a larger one may become.</summary>
    public const int MostUnpacking = 10;

    public const int LargestUnpacked = 50 * 1024 * 1024;

    /// <summary>Bytes as sent.</summary>
    public static int LargestOf(FetchKind kind) => kind switch
    {
        FetchKind.Feed => 10 * 1024 * 1024,
        FetchKind.Page => 5 * 1024 * 1024,
        FetchKind.Picture => 25 * 1024 * 1024,
        FetchKind.Machine => 1024 * 1024,
        _ => 64 * 1024,
    };
}
