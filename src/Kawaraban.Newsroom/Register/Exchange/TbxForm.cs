namespace Kawaraban.Newsroom.Register.Exchange;

/// <summary>A term of a TBX file with what stands beside it.</summary>
internal sealed class TbxForm(TermLanguage language, string text)
{
    public TermLanguage Language => language;

    public string Text => text;

    public string Status { get; set; } = "";

    public string Note { get; set; } = "";

    /// <summary>The notes that we write ourselves.</summary>
    public Dictionary<string, string> Own { get; } = new(StringComparer.Ordinal);

    public string Field(string name) => Own.GetValueOrDefault(name) ?? "";

    public bool Is(FormStanding standing) => standing == Standing;

    private FormStanding Standing => Enum.TryParse<FormStanding>(Field("standing"), ignoreCase: true, out var own) ? own : Status switch
    {
        TbxNames.Preferred or "standardizedTerm" or "preferredTerm" => FormStanding.Approved,
        TbxNames.Deprecated or TbxNames.Superseded or "deprecatedTerm" or "supersededTerm" => FormStanding.Forbidden,
        _ => FormStanding.Alias,
    };
}
