namespace Kawaraban.Language.Evidence;
internal sealed class JapaneseEvidence(string text, TextRange sentence)
{
    public void AddTo(List<EvidenceMarker> markers) { _ = text; _ = sentence; }
}
