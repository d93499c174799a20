namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>The way from the asked address through redirects: where it stands, and how far it was permanent.</summary>
internal sealed class Way(Uri start, FetchSetting setting)
{
    private readonly HashSet<Uri> _seen = [start];
    private bool _isPermanent = true;

    public Uri At { get; private set; } = start;

    /// <summary>Where the asked address has moved for good: the end of the permanent redirects that the way begins with.</summary>
    public string? MovedTo { get; private set; }

    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>Follows one redirect; the target is judged as every address is.</summary>
    /// <param name="keepsForm">Whether the request is a POST, whose fields only 307 and 308 carry on.</param>
    /// <returns>Why it is not followed, or null.</returns>
    public string? Follow(int status, string? location, bool keepsForm)
    {
        // Browsers take a backslash for a slash, others do not: what it leads to is anybody's guess.
        if (location is null || location.Contains('\\') || (keepsForm && status is not (307 or 308)) || !Uri.TryCreate(At, location, out var target))
        {
            return FetchCode.BadRedirect;
        }
        // What a framework made of the location is judged, and it is exactly that which is asked next.
        if (WebAddress.Judge(target.AbsoluteUri, setting, out var next) is { } refusal)
        {
            return refusal == FetchCode.BadUrl ? FetchCode.BadRedirect : refusal;
        }
        if (At.Scheme == "https" && next!.Scheme != "https")
        {
            return FetchCode.BadRedirect;
        }
        return Go(next!, isPermanent: status is 301 or 308);
    }

    private string? Go(Uri next, bool isPermanent)
    {
        if (!_seen.Add(next) || _seen.Count > FetchLimits.MostRedirects + 1)
        {
            return FetchCode.TooManyRedirects;
        }
        _isPermanent &= isPermanent;
        MovedTo = _isPermanent ? next.AbsoluteUri : MovedTo;
        At = next;
        return null;
    }
}
