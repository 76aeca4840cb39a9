/** Given names in use in England's communities, for the children of today and for their parents. Common names: none points at anybody. */
export interface Given {
  girls: readonly string[]
  boys: readonly string[]
  women: readonly string[]
  men: readonly string[]
}

const of = (girls: string, boys: string, women: string, men: string): Given => ({
  girls: girls.split(' '),
  boys: boys.split(' '),
  women: women.split(' '),
  men: men.split(' '),
})

export const given = {
  british: of(
    'Amelia Olivia Isla Ava Ivy Freya Lily Florence Mia Willow Rosie Sophia Isabella Grace Daisy Sienna Poppy Elsie Emily Ella Evelyn Phoebe Evie Charlotte Harper Millie Matilda Maisie Emilia Ruby Alice Luna Arabella Aurora Eva Penelope Maya Erin Lottie Orla Esme Lola Scarlett Bonnie Thea Layla Violet Summer Nancy Robyn Imogen Darcie Eliza Jessica Lexi Heidi Holly Hallie Lyla Molly Gracie Skye Amber Paige Ellie-Mae Lacey Kayleigh Courtney Tia Keira Libby Jasmine Leah Abigail Caitlin Chloe Megan Zoe Faith Hope',
    'Noah Oliver George Arthur Leo Muhammad Theodore Luca Oscar Henry Archie Jack Freddie Charlie Theo Alfie Jude Finley Thomas Teddy Harry Isaac Tommy Louie Roman Albie Rory Reggie Hudson Ezra Frankie Riley Jaxon Logan Harrison Mason Ethan Max Joshua Lucas Alexander William James Daniel Jacob Samuel Joseph Toby Elijah Carter Ellis Jake Bobby Stanley Ronnie Blake Jayden Kai Connor Tyler Kian Callum Reece Brandon Corey Declan Nathan Liam Dylan Owen Ryan Aaron Luke Ben Cameron Zachary Caleb Milo Otis Ralph Sonny',
    'Sarah Claire Emma Laura Rebecca Gemma Rachel Kelly Victoria Katherine Lisa Samantha Michelle Natalie Kerry Stacey Donna Hayley Kirsty Leanne Jodie Danielle Amy Stephanie Charlotte Lauren Kayleigh Chelsea Jade Bethany Sophie Jessica Hannah Abbie Chloe Georgia Paige Shannon Megan Charlene Tracey Joanne Nicola Zoe Karen Julie Toni Tanya Cheryl Carly Louise Katie',
    'David Paul Andrew Mark Lee Darren Craig Stephen Christopher Michael James Robert Daniel Matthew Gary Wayne Jason Adam Ryan Scott Dean Ashley Liam Carl Luke Ben Thomas Shane Kyle Jamie Anthony Stuart Kevin Simon Martin Neil Richard Ian Nathan Aaron Jordan Callum Connor Joe Sam Alex Josh Danny Tony Phil',
  ),
  irish: of(
    'Aoife Niamh Saoirse Ciara Roisin Orla Clodagh Maeve Erin Caoimhe',
    'Cillian Oisin Finn Conor Darragh Eoin Cian Ronan Tadhg Sean',
    'Siobhan Sinead Mairead Bridget Deirdre Grainne Catherine Noreen Orlaith Aisling',
    'Patrick Declan Brendan Kieran Eamon Fergal Niall Dermot Seamus Colm',
  ),
  traveller: of(
    'Margaret Kathleen Bridie Chantelle Shania Mary-Anne Tiffany Crystal Scarlet Montana',
    'Paddy Johnny Miley Martin Jimmy-Lee Billy Felix Levi Michael-John Danny',
    'Bridget Kathleen Ann-Marie Nora Philomena Winifred Rosie Theresa Margaret Mary',
    'John Michael Patrick Thomas Francis Jimmy Edward Simon Bernard Hughie',
  ),
  roma: of(
    'Esmeralda Denisa Andreea Nikola Viktoria Sara Bianca Larisa Ramona Alexandra',
    'Alex David Marian Robert Kristian Patrik Denis Samuel Ionut Florin',
    'Mariana Elena Alena Gabriela Ileana Monika Jana Renata Simona Violeta',
    'Marian Ion Milan Jozef Gheorghe Stefan Vasile Ladislav Costel Peter',
  ),
  europeTheEast: of(
    'Zuzanna Lena Oliwia Amelia Maja Hanna Julia Nikola Gabija Sofija Emilija Daria Maria Ioana Antonia Alexia Polina Viktoria',
    'Jakub Antoni Filip Szymon Oskar Kacper Dominik Nojus Lukas Matas Andrei Stefan Matei David Luca Ivan Aleksandr Bogdan',
    'Agnieszka Katarzyna Magdalena Monika Ewa Joanna Anna Iwona Rasa Jolanta Kristina Elena Mihaela Andreea Oksana Ana Cristina Silvia',
    'Piotr Krzysztof Tomasz Marcin Pawel Michal Mariusz Darius Tomas Mindaugas Ionut Adrian Mihai Cristian Sergiu Joao Carlos Marco',
  ),
  caribbean: of(
    'Aaliyah Kiara Shanice Amara Jada Nevaeh Tiana Zahra Renee Imani Serenity Kyra Naomi Simone Alesha',
    'Jayden Tyrese Malachi Isaiah Kymani Zion Rio Tyrell Nathaniel Jerome Marlon Elijah Theo Kieron Jaheim',
    'Marcia Sharon Yvonne Paulette Natasha Tanisha Simone Keisha Alicia Monique Nadine Shanelle Leanne Danielle Rochelle',
    'Delroy Winston Trevor Clive Errol Leon Marcus Jermaine Andre Dwayne Curtis Carlton Rohan Nathan Devon',
  ),
  westAfrican: of(
    'Adaeze Chiamaka Temi Tolu Ama Abena Efua Zainab Aminata Fatou Blessing Destiny Ife Simi Morenike Esther Deborah',
    'Chidi Emeka Tobi Kofi Kwame Kwabena Ayo Femi Ibrahim Mamadou Samuel Emmanuel David Daniel Joshua Michael Seun',
    'Ngozi Folake Abiola Grace Comfort Mercy Patience Akosua Yaa Bukola Aminata Mariama Chinwe Funmi Victoria Florence',
    'Oluwaseun Babatunde Emeka Chukwudi Kwasi Yaw Kojo Samuel Emmanuel Mohamed Ousmane Adewale Tunde Ikenna Joseph Isaac',
  ),
  eastAfrican: of(
    'Ayaan Hodan Amina Ifrah Sahra Hamda Maryan Khadra Salma Feven Selam Bethlehem Ruta Hiba Sumaya',
    'Abdirahman Mohamed Zakaria Yusuf Liban Hamza Ayub Idris Bilal Natnael Samuel Yonas Mubarak Khalid Ismail',
    'Fadumo Hawa Asha Halima Sagal Nimco Hibo Amran Zahra Tsege Almaz Mehret Saba Sofia Rahma',
    'Ahmed Abdi Omar Hassan Ali Farah Jamal Mustafe Tesfay Haile Dawit Berhane Ibrahim Osman Adan',
  ),
  pakistani: of(
    'Aisha Fatima Maryam Zara Hafsa Inaya Amelia Anaya Eshaal Hania Iqra Sana Aleena Haniya Zainab Mahnoor Khadija Safa Laiba Noor',
    'Muhammad Yusuf Ibrahim Zayn Adam Ayaan Rayyan Musa Haris Hamza Eesa Ismail Zakariya Danyal Umar Ali Bilal Hassan Kashif Shayan',
    'Shabana Nasreen Saima Rubina Shazia Farzana Nadia Samina Uzma Rukhsana Aneesa Sobia Sadia Tahira Yasmin',
    'Imran Asif Tariq Zahid Nadeem Shahid Khalid Wasim Sajid Faisal Kamran Rizwan Adnan Irfan Naveed',
  ),
  bangladeshi: of(
    'Aaliyah Tasnim Nusrat Mariam Raisa Sumaiya Anika Tahmina Fariha Samira Nabila Ayesha Hafsa Jannat',
    'Rahim Tahmid Arif Zayd Yahya Ishaaq Samin Nafis Rafi Tawhid Mahir Ayman Safwan Imaad',
    'Rahima Shahida Nasima Salma Rina Ruksana Shirin Jahanara Lipi Monowara Shahnaz Runa',
    'Abdul Shofiqul Kamal Mohibur Rafique Jamal Harun Faruk Mizanur Shamim Anwar Shahin',
  ),
  indian: of(
    'Anaya Diya Aanya Priya Riya Saanvi Jasleen Simran Kiran Mehar Avani Isha Nisha Ravneet Prisha',
    'Arjun Aarav Rohan Vihaan Dev Ishaan Jaspreet Harjot Gurvir Kiran Dhruv Nikhil Veer Krish Jeevan',
    'Sunita Neha Kavita Anita Manpreet Sukhvinder Harpreet Geeta Reena Pooja Deepa Meena Sonal Jaswinder',
    'Rajesh Sanjay Amit Vikram Harjinder Gurpreet Balwinder Anil Suresh Manish Deepak Jatinder Nilesh Paresh',
  ),
  chinese: of(
    'Mei Lily Jasmine Xinyi Emily Yuna Chloe Jia Ling Sophie',
    'Jun Ethan Lucas Hao Ryan Wei Jason Kai Oscar Ming',
    'Li Fang Xiu Mei Yan Hong Jing Sau Ying Wai',
    'Wei Jian Chun Kin Ming Hao Tao Lok Feng Yong',
  ),
  otherAsian: of(
    'Asal Parwana Freshta Hadia Maya Angelica Mikaela Thuy Kim Nilani Ayesha Laila Zohra Sahar Tharani',
    'Ahmad Farid Zabi Hamid Omid Angelo Miguel Minh Duc Kavin Ravi Milad Navid Yama Sajan',
    'Fereshta Shukria Maria Rosalie Nguyet Lan Shanthi Malar Zarghona Nasrin Parisa Roya',
    'Mohammad Najib Wali Jose Ramon Hung Tuan Suresh Kumar Reza Karim Jawad',
  ),
  middleEast: of(
    'Layla Noor Yasmin Rania Hala Lamar Sara Zeinab Jana Dilan Rojin Shilan',
    'Omar Yousef Hassan Karim Adam Ali Ahmed Rebin Aram Zana Bilal Tariq',
    'Huda Rana Samar Iman Nadia Suad Shirin Hana Amal Khadija Zeina Dunya',
    'Mahmoud Khaled Samir Bassam Hussein Mustafa Karwan Rebwar Nabil Fadi Walid Ammar',
  ),
}

export type Community = keyof typeof given
