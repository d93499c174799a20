using System.Collections.Frozen;

namespace Kawaraban.Language.Evidence;

/// <summary>A form of an English verb whose subject vouches for what follows.</summary>
/// <param name="Strength">What it makes of the clause.</param>
/// <param name="Form">What the form can be besides a verb with a subject.</param>
internal readonly record struct EnglishVerb(EvidenceStrength Strength, EnglishVerbForm Form)
{
    // Each line: strength, kind, forms.
    private const string Table = """
        Stated Past said told announced confirmed stated testified warned
        Stated Finite says tells announces confirms warns tweets
        Stated Base say announce confirm tell warn
        Stated Speech add acknowledge admit concede stress explain declare added adds noted explained explains replied concluded recalled commented remarked stressed stresses emphasized emphasised acknowledged acknowledges admitted admits conceded concedes declared declares revealed reveals disclosed pledged vowed wrote writes tweeted responded reiterated clarified
        Stated Participle saying telling announcing confirming warning
        Reported Past reported
        Reported Noun reports report
        Estimated Past estimated believed predicted expected thought
        Estimated Noun estimates estimate
        Estimated Finite believes predicts expects thinks reckons
        Estimated Base believe predict expect think reckon
        Estimated Speech assess assessed assesses calculated calculates projected projects forecast forecasts
        Estimated Participle estimating believing predicting
        Alleged Past claimed alleged accused contended asserted
        Alleged Finite alleges accuses contends asserts
        Alleged Base allege accuse contend assert
        Alleged Noun claims claim suspects suspect
        Alleged Speech argue argued argues insist insisted insists maintain maintained maintains complained charges charged
        Alleged Participle claiming alleging accusing insisting
        Inferred Past suggested indicated hinted implied
        Inferred Finite suggests indicates hints implies
        Inferred Base suggest indicate imply
        Inferred Participle suggesting indicating implying
        Denied Past denied refuted rebutted
        Denied Finite denies refutes rebuts
        Denied Base deny refute
        Denied Rebuttal rejected rejects reject disputed disputes dispute dismissed dismisses dismiss denounced
        Denied Participle denying rejecting refuting
        """;

    private static readonly FrozenDictionary<string, EnglishVerb>.AlternateLookup<ReadOnlySpan<char>> _forms = Read();

    public static EnglishVerb? Of(ReadOnlySpan<char> word) => _forms.TryGetValue(word, out var verb) ? verb : null;

    private static FrozenDictionary<string, EnglishVerb>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var lines = Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' '));
        return lines
            .SelectMany(line => line.Skip(2).Select(form => KeyValuePair.Create(form, new EnglishVerb(Enum.Parse<EvidenceStrength>(line[0]), Enum.Parse<EnglishVerbForm>(line[1])))))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
