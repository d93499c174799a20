namespace Kawaraban.Newsroom.Intake.Fetching;

/// <summary>What is asked for: it decides how many bytes may come, and what is asked of the server.</summary>
public enum FetchKind
{
    /// <summary>A feed or an OPML file: at most 10 MB.</summary>
    Feed,

    /// <summary>A web page: at most 5 MB.</summary>
    Page,

    /// <summary>A picture: at most 25 MB, never decompressed.</summary>
    Picture,

    /// <summary>A WebSub hub's answer to a request of ours: at most 64 KB.</summary>
    Hub,

    /// <summary>A translating machine's answer: at most 1 MB, and it may take its time.</summary>
    Machine,

    /// <summary>A webhook's answer: its status alone counts, and nothing of it is read.</summary>
    Webhook,
}
