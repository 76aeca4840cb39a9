import type { Community } from './given.ts'

const of = (names: string): readonly string[] => names.split(' ')

/** Family names in use, by community. */
export const family: Readonly<Record<Community, readonly string[]>> = {
  british: of(
    'Smith Jones Taylor Brown Wilson Evans Thomas Roberts Johnson Walker Wright Robinson Thompson White Hughes Edwards Green Hall Wood Harris Lewis Clarke Jackson Turner Hill Cooper Ward Morris Moore Clark Baker Harrison King Morgan Allen James Scott Phillips Watson Davis Parker Bennett Price Griffiths Young Carter Mitchell Collins Bailey Shaw Cook Simpson Miller Marshall Ellis Richardson Cox Adams Webb Stevens Mason Fisher Hunt Palmer Barnes Knight Rogers Mills Butler Foster Barker Chapman Fletcher Dixon Holmes Reynolds Pearson Fox Gibson Lloyd Andrews Elliott Payne Day Fowler Brooks Saunders Cole West Jordan Reid Hart Gardner Bradley Spencer Lawrence Bird Dean Booth Burton Lowe Parsons Burgess Walsh Stone Nicholson Perry Poole Harvey Woods Newman Osborne Cross Francis Goodwin Sharp Tucker Bishop Wheeler Page Yates Frost Marsh Hobbs Sutton Barrett Hudson Slater Kirk Preston Whittaker Thornton Pollard Ashworth Holt Greenwood Sykes Tempest Hepworth Cartwright Lister Dyson',
  ),
  irish: of('Murphy Kelly Byrne Ryan Doyle McCarthy Gallagher Doherty Kennedy Lynch Quinn Nolan Brennan Daly Farrell Keane'),
  traveller: of('Connors Doran Cash McDonagh Maughan Joyce Rooney Ward Delaney Mongan Price Loveridge Buckland Boswell'),
  roma: of('Horvath Balogh Lakatos Mihai Ciurar Gaborova Tancos Bandy Stan Moldovan Cervenak Gunar'),
  europeTheEast: of(
    'Kowalski Nowak Wisniewski Lewandowski Zielinski Kaminski Wojcik Mazur Kazlauskas Petrauskas Jankauskas Popescu Ionescu Munteanu Stoica Dumitru Ivanov Dimitrov Shevchenko Kovalenko Silva Ferreira Costa Rossi Garcia',
  ),
  caribbean: of(
    'Campbell Williams Brown Gordon Clarke Grant Francis Stewart Reid Thompson Morgan Bailey Blake Samuels Pinnock Wallace Henry Palmer Lindo Beckford',
  ),
  westAfrican: of(
    'Okafor Adeyemi Okonkwo Mensah Boateng Owusu Asante Adebayo Eze Balogun Osei Appiah Diallo Kamara Sesay Conteh Ogunleye Nwosu Bello Amoah',
  ),
  eastAfrican: of('Mohamed Abdi Hassan Ali Ahmed Warsame Jama Omar Farah Hussein Tesfay Gebremariam Haile Kidane Osman Adan'),
  pakistani: of(
    'Khan Hussain Ahmed Malik Akhtar Shah Iqbal Mahmood Ali Begum Mirza Qureshi Chaudhry Butt Rehman Sharif Bashir Aslam Rafiq Mughal',
  ),
  bangladeshi: of('Begum Ahmed Miah Rahman Uddin Islam Chowdhury Khatun Hoque Choudhury Khanom Alam Hussain Bibi Sultana Karim'),
  indian: of('Patel Singh Kaur Shah Sharma Kumar Gill Sandhu Desai Mistry Joshi Dhillon Chauhan Parmar Rai Bains Mehta Reddy'),
  chinese: of('Chen Wong Li Zhang Lam Cheung Liu Chan Wang Lin Yang Ho'),
  otherAsian: of('Ahmadi Rahimi Karimi Amiri Noori Nguyen Tran Santos Reyes Cruz Sivakumar Perera Rajan Hashemi Hosseini Gurung Rai'),
  middleEast: of('Al-Hassan Haddad Mansour Khalil Saleh Ibrahim Hamad Aziz Karim Rashid Salih Mustafa Barzani Nasser Darwish'),
}
