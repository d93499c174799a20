using Kawaraban.Language.Analysis;

namespace Kawaraban.Lexicographer;

/// <summary>The characters of all surfaces as letters from 1 on, the commonest first: it keeps the double array short.</summary>
internal sealed class Alphabet
{
    private readonly ushort[] letters = new ushort[LexiconFile.CharacterCount];

    public Alphabet(IEnumerable<string> surfaces)
    {
        var counts = new int[LexiconFile.CharacterCount];
        foreach (var unit in surfaces.SelectMany(surface => surface))
        {
            counts[unit]++;
        }
        foreach (var unit in Enumerable.Range(0, counts.Length).Where(unit => counts[unit] > 0).OrderByDescending(unit => counts[unit]).ThenBy(unit => unit))
        {
            if (char.IsSurrogate((char)unit))
            {
                throw new InvalidDataException("a surface has a character beyond 16 bits");
            }
            letters[unit] = (ushort)++Count;
        }
    }

    public int Count { get; private set; }

    public ushort this[int unit] => letters[unit];

    public ushort[] Spell(string surface) => Array.ConvertAll(surface.ToCharArray(), unit => letters[unit]);
}
