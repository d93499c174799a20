using System.Collections.Concurrent;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.Packs;

namespace Kawaraban.Newsroom.Proofing;

/// <summary>The house styles of all editions, each read from its folder (<c>stylebook.json</c>, <c>findings.json</c>) when it is first asked for: a start waits for none.</summary>
/// <param name="folder">The folder of the editions.</param>
public sealed class HouseStyles(string folder, Publication publication)
{
    private readonly ConcurrentDictionary<EditionId, HouseStyle> _styles = new();

    /// <summary>The reason of a finding in the words of the edition whose language the reader speaks; in those of the first that has words, where it has none.</summary>
    public string Say(EditionId reader, ProofFinding finding) => Say(reader, words => words.Say(new Message(finding.Case, [.. finding.Arguments]))) ?? finding.Case;

    /// <summary>What a rule is called.</summary>
    public string NameOf(EditionId reader, string rule) => Say(reader, words => words.NameOf(new RuleId(rule))) ?? rule;

    /// <summary>What a rule may say, in the same words, a sentence for each case with its places unfilled.</summary>
    public IReadOnlyList<string> CasesOf(EditionId reader, string rule) =>
        Say(reader, words => words.Keys.Where(key => key.StartsWith(rule + ".", StringComparison.Ordinal) && key != $"{rule}.{RuleWords.Name}").Select(key => words[key]!).ToList()) ?? [];

    /// <summary>How many rules an edition's own texts are read by.</summary>
    public int CountOf(EditionId edition) => this[edition].Pack.Rules.Count;

    /// <summary>How many rules hold a translation of an edition against its source.</summary>
    public int SourceCountOf(EditionId edition) => this[edition].Pack.AgainstSource.Count;

    internal HouseStyle this[EditionId edition] => _styles.GetOrAdd(edition, id => HouseStyle.Read(Path.Combine(folder, id.Value)));

    /// <summary>These styles, but for one edition that reads by another pack: to try it.</summary>
    internal HouseStyles With(EditionId edition, StylePack pack)
    {
        var other = new HouseStyles(folder, publication);
        other._styles[edition] = this[edition] with { Pack = pack };
        return other;
    }

    private T? Say<T>(EditionId reader, Func<RuleWords, T> say)
        where T : class =>
        publication.Editions.Select(edition => edition.Id).Prepend(reader).Select(id => this[id].Words).OfType<RuleWords>().Select(say).FirstOrDefault();
}
