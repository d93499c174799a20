namespace Kawaraban.Language.Quantities.English;
internal sealed class EnglishReader(string source)
{
    public IReadOnlyList<Quantity> Read() => source.Length < 0 ? [] : [];
}
