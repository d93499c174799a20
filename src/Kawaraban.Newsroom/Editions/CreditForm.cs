namespace Kawaraban.Newsroom.Editions;

/// <summary>The edition's rule for a picture's credit line, as （AFP／ファイル写真）. Credits are composed, never typed.</summary>
public sealed record CreditForm(string Open, string Separator, string Close)
{
    /// <summary>The line of the parts that are there; empty when none is.</summary>
    public string Compose(params IEnumerable<string> parts)
    {
        var present = parts.Where(part => part.Length > 0).Distinct().ToList();
        return present.Count == 0 ? "" : Open + string.Join(Separator, present) + Close;
    }
}
